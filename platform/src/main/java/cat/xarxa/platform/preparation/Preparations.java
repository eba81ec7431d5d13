package cat.xarxa.platform.preparation;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Sees to all preparations beside the start, which waits for no database; what the database refuses now comes later.
 */
final class Preparations implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Preparations.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ObjectProvider<Preparation> all;
    private volatile @Nullable Thread thread;

    Preparations(ObjectProvider<Preparation> all) {
        this.all = all;
    }

    @Override
    public void start() {
        Deque<Preparation> open = all.orderedStream().collect(Collectors.toCollection(ArrayDeque::new));
        thread = Thread.ofVirtual().name("preparations").start(() -> see(open));
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void see(Deque<Preparation> open) {
        while (!open.isEmpty() && !Thread.currentThread().isInterrupted()) {
            try {
                open.getFirst().prepare();
                open.removeFirst();
            } catch (DataAccessException | MongoException e) {
                LOG.warn("The database is not prepared yet, tried again: {}", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("Left out, and the service goes on", e);
                open.removeFirst();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
