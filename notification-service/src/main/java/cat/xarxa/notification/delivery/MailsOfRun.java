package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cat.xarxa.notification.background.DatabaseClock;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The mails of one telling; each call part of its transaction. */
@Component
public class MailsOfRun {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    /** Whoever was erased is told nothing any more. */
    private static final Bson OF_SOMEBODY = exists(Rows.PERSON);

    private static final Bson FAILED = eq(Rows.STATE, DeliveryState.FAILED.name());

    private final MongoOperations mongo;
    private final OutcomeBook outcomes;
    private final DatabaseClock clock;

    MailsOfRun(MongoOperations mongo, OutcomeBook outcomes, DatabaseClock clock) {
        this.mongo = mongo;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Puts up to so many that failed into the queue again, with all the time that a new mail has; answers how many. */
    public int retryFailed(UUID run, int limit) {
        List<Outcome> again = new ArrayList<>();
        rows().find(and(of(run), FAILED, OF_SOMEBODY))
                .limit(limit)
                .projection(include(Rows.ID))
                .forEach(row -> again.add(new Outcome(Rows.key(row), DeliveryState.QUEUED, AT_ONCE, "retried")));
        Instant now = clock.now();
        outcomes.record(FAILED, again, combine(set(Rows.ATTEMPTS, 0), set(Rows.UNTIL, Date.from(now))), now);
        return again.size();
    }

    /** Lets those that wait in the queue go at once, and gives them all the time that a new mail has. */
    public void wake(UUID run) {
        Date now = Date.from(clock.now());
        rows().updateMany(
                        and(
                                of(run),
                                in(Rows.STATE, DeliveryState.QUEUED.name(), DeliveryState.DEFERRED.name()),
                                exists(Rows.CLAIM, false)),
                        combine(set(Rows.DUE, now), set(Rows.UNTIL, now)));
    }

    /** Keys begin with the source event. */
    private static Bson of(UUID run) {
        return and(gte(Rows.ID, run + "/"), lt(Rows.ID, run + "0"));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
