package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.outbox.NewEvents;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Stands for election and, once elected, sends the outbox in rounds. It begins before and ends after all that appends,
 * finishes what is in flight when it is stopped, and leaves the lease to the next.
 */
final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final RelaySettings settings;
    private final Lease lease;
    private final UnsentEvents unsent;
    private final NewEvents newEvents;
    private final Supplier<Term> terms;
    private volatile boolean running;
    private boolean well = true;
    private @Nullable Thread thread;

    Relay(RelaySettings settings, Lease lease, UnsentEvents unsent, NewEvents newEvents, Supplier<Term> terms) {
        this.settings = settings;
        this.lease = lease;
        this.unsent = unsent;
        this.newEvents = newEvents;
        this.terms = terms;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        newEvents.signal();
        try {
            if (thread != null && !thread.join(settings.delivery())) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        boolean prepared = false;
        while (running && !Thread.currentThread().isInterrupted()) {
            try {
                if (!prepared) {
                    unsent.prepare();
                    lease.prepare();
                    prepared = true;
                }
                serve();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                troubled(e);
            }
        }
    }

    private void serve() throws InterruptedException {
        if (!lease.acquire()) {
            newEvents.await(settings.lease().dividedBy(3));
            return;
        }
        LOG.info("This instance sends the outbox, fencing token {}", lease.token());
        try (Term term = terms.get()) {
            while (running && term.round()) {
                well = true;
            }
        } finally {
            lease.release();
        }
    }

    private void troubled(RuntimeException e) {
        if (well) {
            LOG.warn("The outbox rests until its database answers: {}", e.toString());
            well = false;
        }
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
