package cat.xarxa.events.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.preparation.Preparation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Who acts, or acted, for which organisation. */
@Component
public class MandateRoll implements Preparation {

    private final MongoOperations mongo;

    MandateRoll(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Mandate.class).createIndex(new Index("orgId", Direction.ASC));
        mongo.indexOps(Mandate.class).createIndex(new Index("personId", Direction.ASC));
    }

    public void begin(Mandate mandate) {
        mongo.save(mandate);
    }

    public void end(UUID mandate, LocalDate last) {
        Optional.ofNullable(mongo.findById(mandate, Mandate.class))
                .ifPresent(known -> mongo.save(known.endingOn(last)));
    }

    /**
     * The mandate by which somebody speaks for an organisation on a day. One that began later counts, too: what was
     * held before the network kept its mandates here is told by who holds one now.
     */
    public Optional<Mandate> of(UUID person, String org, LocalDate day) {
        return find(List.of(person)).stream()
                .filter(mandate -> mandate.orgId().equals(org) && mandate.lastsUntil(day))
                .max(Comparator.comparing(Mandate::from));
    }

    /** All mandates of the people. */
    List<Mandate> find(Collection<UUID> people) {
        return mongo.find(query(where("personId").in(people)), Mandate.class);
    }

    /** Those of an organisation that have not ended before a day. */
    List<Mandate> of(String org, LocalDate day) {
        return mongo.find(query(where("orgId").is(org)), Mandate.class).stream()
                .filter(mandate -> mandate.lastsUntil(day))
                .toList();
    }
}
