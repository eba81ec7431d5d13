package cat.xarxa.notification.fanout;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.fanout.FanoutRun.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
        runs.createIndex(new Document("subject", 1));
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

    /** The runs that told of posts or activities, oldest first. */
    List<FanoutRun> about(Collection<UUID> subjects) {
        Criteria either = new Criteria()
                .orOperator(where("subject").in(subjects), where("publication").in(subjects));
        return mongo.find(query(either).with(Sort.by("publishedAt").ascending()), FanoutRun.class);
    }

    /** A page of the runs of a time, newest first. */
    List<FanoutRun> told(FanoutReports.Span span, int limit) {
        Criteria wanted = where("publishedAt").gte(span.since()).lt(span.until());
        FanoutReports.Place after = span.after();
        if (after != null) {
            wanted = wanted.orOperator(
                    where("publishedAt").lt(after.publishedAt()),
                    where("publishedAt").is(after.publishedAt()).and("_id").lt(after.run()));
        }
        Query page =
                query(wanted).with(Sort.by("publishedAt", "_id").descending()).limit(limit);
        return mongo.find(page, FanoutRun.class);
    }

    List<FanoutRun> publishedSince(Instant instant) {
        return mongo.find(query(where("publishedAt").gte(instant)), FanoutRun.class);
    }

    /** Those of which the mails wait. */
    List<FanoutRun> waiting() {
        Criteria waiting =
                where("state").in(State.PLANNED, State.HELD).and("hold").ne(null);
        return mongo.find(query(waiting).with(Sort.by("publishedAt").ascending()), FanoutRun.class);
    }

    /** Those that nobody approved of in time, newest first. */
    List<FanoutRun> expiredSince(Instant instant) {
        Criteria expired = where("state").is(State.EXPIRED).and("hold.begun").gte(instant);
        return mongo.find(query(expired).with(Sort.by("publishedAt").descending()), FanoutRun.class);
    }

    List<FanoutRun> released() {
        return mongo.find(query(where("state").is(State.RELEASED)), FanoutRun.class);
    }
}
