package cat.xarxa.platform.consumer.deadletter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The dead letters of a service, in its own database; closed ones are forgotten after a month. */
public final class DeadLetterRows {

    private static final String COLLECTION = "dead_letters";
    private static final long KEPT_DAYS = 30;
    private static final int LONGEST_MESSAGE = 2000;
    private static final Bson IS_OPEN = eq("state", DeadLetterRow.OPEN);

    private final MongoOperations mongo;
    private final Clock clock;

    public DeadLetterRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public void prepare() {
        mongo.execute(COLLECTION, rows -> rows.createIndex(Indexes.ascending("state", "diedAt")));
        mongo.execute(COLLECTION, rows -> rows.createIndex(Indexes.ascending("key")));
        mongo.execute(
                COLLECTION,
                rows -> rows.createIndex(
                        Indexes.ascending("closedAt"),
                        new IndexOptions().sparse(true).expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    /** Opens one; the id that it can be found by is the same for the same record. */
    String open(String consumer, @Nullable Aggregate aggregate, ReceivedRecord received, Throwable cause) {
        String id = DeadLetterRow.id(consumer, received);
        Document row = DeadLetterForm.write(consumer, aggregate, received, clock.instant());
        Bson opened = Updates.combine(
                new Document("$setOnInsert", row),
                Updates.set("causeType", cause.getClass().getName()),
                Updates.set("causeMessage", message(cause)),
                Updates.set("state", DeadLetterRow.OPEN),
                Updates.unset("closedAt"));
        mongo.execute(COLLECTION, rows -> rows.updateOne(eq("_id", id), opened, new UpdateOptions().upsert(true)));
        return id;
    }

    public Optional<DeadLetterRow> find(String id) {
        Document row =
                mongo.execute(COLLECTION, rows -> rows.find(eq("_id", id)).first());
        return Optional.ofNullable(row).map(DeadLetterForm::read);
    }

    /** The open ones, oldest first. */
    public List<DeadLetterRow> open(int limit) {
        List<Document> found = mongo.execute(
                COLLECTION,
                rows -> rows.find(IS_OPEN)
                        .sort(Sorts.ascending("diedAt"))
                        .limit(limit)
                        .into(new ArrayList<>()));
        return Objects.requireNonNull(found).stream().map(DeadLetterForm::read).toList();
    }

    public long countOpen() {
        Long count = mongo.execute(COLLECTION, rows -> rows.countDocuments(IS_OPEN, new CountOptions().limit(100_000)));
        return Objects.requireNonNull(count);
    }

    public void failedAgain(String id, Throwable cause) {
        update(
                id,
                Updates.combine(
                        Updates.inc("attempts", 1),
                        Updates.set("causeType", cause.getClass().getName()),
                        Updates.set("causeMessage", message(cause))));
    }

    /** Remembers that it is to be discarded, and why, before anything follows from that. */
    public void doom(String id, String reason) {
        update(id, Updates.set("reason", reason));
    }

    /** Closes it as discarded when it was doomed, else as redriven. */
    public void close(DeadLetterRow row) {
        close(row.id(), row.reason() == null ? DeadLetterRow.REDRIVEN : DeadLetterRow.DISCARDED);
    }

    /** Closes it because a later record carries the whole state. */
    public void supersede(String id) {
        close(id, DeadLetterRow.SUPERSEDED);
    }

    /** Deletes all of an aggregate, open or closed, with what they quote; answers how many there were. */
    public long forget(String key) {
        Long forgotten = mongo.execute(
                COLLECTION, rows -> rows.deleteMany(eq("key", key)).getDeletedCount());
        return Objects.requireNonNull(forgotten);
    }

    private void close(String id, String state) {
        update(id, Updates.combine(Updates.set("state", state), Updates.set("closedAt", Date.from(clock.instant()))));
    }

    private void update(String id, Bson change) {
        mongo.execute(COLLECTION, rows -> rows.updateOne(and(eq("_id", id), IS_OPEN), change));
    }

    private static String message(Throwable cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    }
}
