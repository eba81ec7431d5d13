package cat.xarxa.notification.position;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import cat.xarxa.notification.background.Worker;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.position.InboxSignal.Grown;
import cat.xarxa.notification.position.InboxSignal.MaybeGrown;
import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.UpdateDescription;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Signals to this instance that inboxes have grown, whichever instance wrote the rows: a change stream over the
 * counters of positions. It sees each slice once and only when it is committed (ADR 0006).
 */
@Component
class GrowthWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GrowthWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int WAIT_MILLIS = 500;
    private static final List<Bson> GROWTH = List.of(
            match(or(eq("operationType", "insert"), exists("updateDescription.updatedFields." + Positions.LAST))));

    private final MongoDatabaseFactory databases;
    private final ApplicationEventPublisher signals;
    private final Worker worker = new Worker("growth-watch", this::turn);
    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> cursor;

    GrowthWatch(MongoDatabaseFactory databases, ApplicationEventPublisher signals) {
        this.databases = databases;
        this.signals = signals;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
        close();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    private Duration turn() {
        try {
            signal(open().tryNext());
            return Duration.ZERO;
        } catch (MongoException e) {
            LOG.warn("Inboxes cannot be watched for a moment: {}", e.toString());
            close();
            return PAUSE;
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> open() {
        MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> open = cursor;
        if (open == null) {
            open = databases
                    .getMongoDatabase()
                    .getCollection(Positions.COLLECTION, BsonDocument.class)
                    .watch(GROWTH, BsonDocument.class)
                    .maxAwaitTime(WAIT_MILLIS, TimeUnit.MILLISECONDS)
                    .cursor();
            cursor = open;
            signals.publishEvent(new MaybeGrown());
        }
        return open;
    }

    private void signal(@Nullable ChangeStreamDocument<BsonDocument> change) {
        BsonDocument key = change == null ? null : change.getDocumentKey();
        if (change != null && key != null) {
            RecipientRange range = new RecipientRange(key.getInt32("_id").getValue());
            signals.publishEvent(new Grown(range, position(change)));
        }
    }

    /** That of the change itself: the counter may have gone on since. */
    private static long position(ChangeStreamDocument<BsonDocument> change) {
        UpdateDescription update = change.getUpdateDescription();
        BsonDocument fields = update == null ? change.getFullDocument() : update.getUpdatedFields();
        return Objects.requireNonNull(fields).getInt64(Positions.LAST).getValue();
    }

    private void close() {
        MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> open = cursor;
        cursor = null;
        if (open != null) {
            open.close();
        }
    }
}
