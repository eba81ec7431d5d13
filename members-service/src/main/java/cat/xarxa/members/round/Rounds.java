package cat.xarxa.members.round;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that works one round after the other; a round that fails is logged, and the next one tries again. */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration first;
    private final Duration pause;
    private final Runnable round;
    private @Nullable ScheduledExecutorService worker;

    /**
     * Rounds that begin when this is started.
     *
     * @param name of the thread, and in the log
     * @param first how long to wait for the first round
     * @param pause between two rounds
     */
    public Rounds(String name, Duration first, Duration pause, Runnable round) {
        this.name = name;
        this.first = first;
        this.pause = pause;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        Future<?> _ =
                started.scheduleWithFixedDelay(this::safely, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        worker = started;
    }

    private void safely() {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed, the next round tries again: {}", name, e.toString());
        }
    }

    /** Breaks off a round that is under way. */
    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
