package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.platform.id.Ids;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The mails that wait to be sent. Any number of instances take batches of them, each for a while: what an instance that
 * dies held is free again when its lease ends.
 */
@Component
public class MailQueue {

    private final MongoOperations mongo;
    private final DatabaseClock clock;
    private final OutcomeBook outcomes;
    private final Ids ids;

    MailQueue(MongoOperations mongo, DatabaseClock clock, OutcomeBook outcomes, Ids ids) {
        this.mongo = mongo;
        this.clock = clock;
        this.outcomes = outcomes;
        this.ids = ids;
    }

    /** Takes up to so many mails that are due; nobody else gets them before the lease ends. */
    public Claim claim(int limit, Duration lease) {
        Instant now = clock.now();
        Bson due = lte(Rows.DUE, Date.from(now));
        List<String> free = new ArrayList<>(limit);
        rows().find(due)
                .sort(ascending(Rows.DUE))
                .limit(limit)
                .projection(include(Rows.ID))
                .forEach(row -> free.add(row.getString(Rows.ID)));
        UUID token = ids.next();
        if (free.isEmpty()) {
            return new Claim(token, List.of());
        }
        rows().updateMany(
                        and(in(Rows.ID, free), due),
                        combine(set(Rows.CLAIM, token), set(Rows.DUE, Date.from(now.plus(lease)))));
        return held(token, free);
    }

    /** Writes down what became of mails; one whose lease was lost meanwhile is left to its new holder. */
    public void record(Claim claim, Collection<Outcome> what) {
        if (!what.isEmpty()) {
            outcomes.record(eq(Rows.CLAIM, claim.token()), what, inc(Rows.ATTEMPTS, 1), clock.now());
        }
    }

    /** Gives back mails that were not tried, to be taken again after a pause. */
    public void release(Claim claim, Collection<DeliveryKey> untried, Duration pause) {
        List<String> given = untried.stream().map(DeliveryKey::text).toList();
        rows().updateMany(
                        and(in(Rows.ID, given), eq(Rows.CLAIM, claim.token())),
                        combine(
                                unset(Rows.CLAIM),
                                set(Rows.DUE, Date.from(clock.now().plus(pause)))));
    }

    /** Gives back mails whose turn has not come, each to be taken again after a pause of its own. */
    public void putOff(Claim claim, Map<DeliveryKey, Duration> pauses) {
        if (pauses.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        rows().bulkWrite(pauses.entrySet().stream()
                .map(pause -> new UpdateOneModel<Document>(
                        and(eq(Rows.ID, pause.getKey().text()), eq(Rows.CLAIM, claim.token())),
                        combine(unset(Rows.CLAIM), set(Rows.DUE, Date.from(now.plus(pause.getValue()))))))
                .toList());
    }

    /** For how long the mail that is due for longest has waited to be taken. */
    public Duration age() {
        return Optional.ofNullable(rows().find(gt(Rows.DUE, Date.from(Instant.EPOCH)))
                        .sort(ascending(Rows.DUE))
                        .first())
                .map(row -> Duration.between(row.getDate(Rows.DUE).toInstant(), clock.now()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private Claim held(UUID token, List<String> taken) {
        List<Waiting> mails = new ArrayList<>(taken.size());
        rows().find(and(in(Rows.ID, taken), eq(Rows.CLAIM, token))).forEach(row -> mails.add(Waiting.of(row)));
        return new Claim(token, mails);
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }

    /** Mails that one session holds for now. */
    public record Claim(UUID token, List<Waiting> mails) {}

    /**
     * A mail that waits.
     *
     * @param attempts how often it was tried
     * @param since when it was written down, or the quiet time was over for which it was put off
     * @param trace the trace context of what it comes of, null when that is not traced
     */
    public record Waiting(
            DeliveryKey key,
            UUID publication,
            List<Reason> reasons,
            int attempts,
            Instant since,
            @Nullable String trace) {

        private static Waiting of(Document row) {
            return new Waiting(
                    Rows.key(row),
                    row.get(Rows.PUBLICATION, UUID.class),
                    Rows.reasons(row),
                    row.getInteger(Rows.ATTEMPTS),
                    row.get(Rows.UNTIL, row.getDate(Rows.CREATED)).toInstant(),
                    row.getString(Rows.TRACE));
        }
    }
}
