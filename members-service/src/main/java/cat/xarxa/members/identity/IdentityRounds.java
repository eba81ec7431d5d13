package cat.xarxa.members.identity;

import cat.xarxa.members.identity.machine.MachineProvisioning;
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

/** Runs provisioning and reconciliation, one at a time, on a thread that slow accounts may hold up. */
@Component
class IdentityRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityRounds.class);
    private static final Duration PROVISIONING = Duration.ofMillis(500);
    private static final Duration RECONCILIATION = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChangesOfPeople changes;
    private final Provisioning provisioning;
    private final MachineProvisioning machines;
    private final Reconciliation reconciliation;
    private final WorkLease lease;
    private @Nullable ScheduledExecutorService worker;

    IdentityRounds(
            ChangesOfPeople changes,
            Provisioning provisioning,
            MachineProvisioning machines,
            Reconciliation reconciliation,
            WorkLease lease) {
        this.changes = changes;
        this.provisioning = provisioning;
        this.machines = machines;
        this.reconciliation = reconciliation;
        this.lease = lease;
    }

    @Override
    public synchronized void start() {
        lease.open();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("identity").daemon().factory());
        every(started, PROVISIONING, changes::noteTheDay);
        every(started, PROVISIONING, provisioning::round);
        every(started, PROVISIONING, () -> machines.round(lease::hold));
        every(started, PROVISIONING, reconciliation::asked);
        every(started, RECONCILIATION, reconciliation::round);
        worker = started;
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            lease.close();
            worker.shutdown();
            try {
                worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            worker = null;
            release();
        }
    }

    private void release() {
        try {
            lease.release();
        } catch (RuntimeException e) {
            LOG.info("The lease was not released, it ends by itself: {}", e.toString());
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    private static void every(ScheduledExecutorService worker, Duration pause, Runnable round) {
        Runnable safe = () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                LOG.warn("A round was broken off, the next one goes on: {}", e.toString());
            }
        };
        long millis = pause.toMillis();
        Future<?> _ = worker.scheduleWithFixedDelay(safe, millis, millis, TimeUnit.MILLISECONDS);
    }
}
