package cat.xarxa.members.guest;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every hour which guests are kept no longer. */
@Component
class GuestKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GuestKeeper.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final GuestRound round;
    private final Clock clock;
    private @Nullable ScheduledExecutorService worker;

    GuestKeeper(GuestRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("guest-keeper").daemon().factory());
        Future<?> _ = started.scheduleWithFixedDelay(
                this::safely, PAUSE.toMillis() / 60, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        worker = started;
    }

    private void safely() {
        try {
            round.work(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Guests were not looked through, the next round tries again: {}", e.toString());
        }
    }

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
