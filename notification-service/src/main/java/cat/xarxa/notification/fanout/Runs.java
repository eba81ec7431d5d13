package cat.xarxa.notification.fanout;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.fanout.FanoutRun.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All runs. */
@Repository
class Runs implements IndexOwner {

    private final MongoOperations mongo;

    Runs(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        var runs = mongo.getCollection(mongo.getCollectionName(FanoutRun.class));
        runs.createIndex(new Document("publication", 1));
        runs.createIndex(new Document("publishedAt", 1));
        runs.createIndex(new Document("state", 1));
    }

    void add(FanoutRun run) {
        mongo.insert(run);
    }

    void keep(FanoutRun run) {
        mongo.save(run);
    }

    Optional<FanoutRun> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, FanoutRun.class));
    }

    /** The newest run that told of a publication. */
    Optional<FanoutRun> lastOf(UUID publication) {
        return Optional.ofNullable(mongo.findOne(
                query(where("publication").is(publication))
                        .with(Sort.by("publishedAt").descending()),
                FanoutRun.class));
    }

    List<FanoutRun> publishedSince(Instant instant) {
        return mongo.find(query(where("publishedAt").gte(instant)), FanoutRun.class);
    }

    List<FanoutRun> released() {
        return mongo.find(query(where("state").is(State.RELEASED)), FanoutRun.class);
    }
}
