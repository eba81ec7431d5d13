package cat.xarxa.notification.publication;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All publications that were ever told. */
@Repository
public class Publications {

    private final MongoOperations mongo;

    Publications(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public void keep(Publication publication) {
        mongo.save(publication);
    }

    /** Deletes what was written for nobody else. */
    public void forget(Collection<UUID> ids) {
        mongo.remove(query(where("id").in(ids)), Publication.class);
    }

    public Optional<Publication> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Publication.class));
    }

    public Map<UUID, Publication> byId(Collection<UUID> ids) {
        return mongo.find(query(where("id").in(ids)), Publication.class).stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
    }
}
