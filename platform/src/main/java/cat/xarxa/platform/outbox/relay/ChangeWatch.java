package cat.xarxa.platform.outbox.relay;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.platform.outbox.NewEvents;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes the relay when any instance of the service appends. It may break or miss something: the relay looks itself. */
final class ChangeWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
    private static final long BREATH_MILLIS = 1000;
    private static final List<Bson> APPENDED =
            List.of(match(eq("operationType", "insert")), project(Projections.include("_id")));

    private final Supplier<MongoCollection<Document>> outbox;
    private final NewEvents newEvents;
    private final Thread thread;
    private volatile boolean open = true;

    ChangeWatch(Supplier<MongoCollection<Document>> outbox, NewEvents newEvents) {
        this.outbox = outbox;
        this.newEvents = newEvents;
        this.thread = Thread.ofPlatform().name("outbox-watch").daemon().start(this::run);
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private void run() {
        while (open) {
            try {
                watch();
            } catch (RuntimeException e) {
                LOG.debug("The change stream of the outbox broke and is opened again", e);
                breathe();
            }
        }
    }

    private void watch() {
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes = outbox.get()
                .watch(APPENDED)
                .maxAwaitTime(BREATH_MILLIS, TimeUnit.MILLISECONDS)
                .cursor()) {
            while (open) {
                if (changes.tryNext() != null) {
                    newEvents.signal();
                }
            }
        }
    }

    private void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            open = false;
        }
    }
}
