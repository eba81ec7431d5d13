package cat.xarxa.notification.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that works until there is nothing left, then rests until it is woken or its rest is over. A failed turn is
 * logged and tried again after a pause: what it works on lies in the database and is not lost.
 */
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final String name;
    private final Work work;
    private final Duration pauseAfterFailure;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    public Worker(String name, Work work) {
        this(name, work, PAUSE_AFTER_FAILURE);
    }

    Worker(String name, Work work, Duration pauseAfterFailure) {
        this.name = name;
        this.work = work;
        this.pauseAfterFailure = pauseAfterFailure;
    }

    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofVirtual().name(name).start(this::run);
        }
    }

    /** Ends its rest; while it works, it will go on for one more turn. */
    public void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Lets the turn in hand end, then returns. */
    public synchronized void stop() {
        running = false;
        wake();
        Thread ending = thread;
        if (ending != null && !endsInTime(ending)) {
            LOG.warn("{} did not end within {} s", name, FAREWELL.toSeconds());
            ending.interrupt();
        }
        thread = null;
    }

    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                turn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException {
        try {
            rest(work.turn());
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("{} failed and will try again: {}", name, e.toString());
            }
            pause();
        }
    }

    /** Nobody's call shortens it: what just failed would fail again at once. */
    private void pause() throws InterruptedException {
        long end = System.nanoTime() + pauseAfterFailure.toNanos();
        while (running && System.nanoTime() < end) {
            Thread.sleep(GLANCE);
        }
    }

    private void rest(Duration duration) throws InterruptedException {
        if (running && duration.isPositive() && woken.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }

    private static boolean endsInTime(Thread ending) {
        try {
            return ending.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a worker does over and over. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does the next piece of work, if there is one.
         *
         * @return how long to rest unless woken; zero to go on at once
         */
        Duration turn();
    }
}
