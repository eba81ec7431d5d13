package cat.xarxa.platform.audit.seal;

import cat.xarxa.platform.audit.AuditSettings;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.lease.Lease;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Stands for election and, once elected, seals whatever waits, several times a second. */
final class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_BATCH = Duration.ofSeconds(5);

    private final AuditSettings settings;
    private final Lease lease;
    private final AuditLog log;
    private final Sealing sealing;
    private final Pruning pruning;
    private volatile boolean running;
    private boolean well = true;
    private @Nullable Thread thread;

    Sealer(AuditSettings settings, Lease lease, AuditLog log, Sealing sealing, Pruning pruning) {
        this.settings = settings;
        this.lease = lease;
        this.log = log;
        this.sealing = sealing;
        this.pruning = pruning;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("audit-sealer").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null && !thread.join(LAST_BATCH)) {
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

    /** Ends after all that appends entries, and before the relay, which still tells of the last batch. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void run() {
        boolean prepared = false;
        while (running && !Thread.currentThread().isInterrupted()) {
            try {
                if (!prepared) {
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
            Thread.sleep(settings.lease().dividedBy(3));
            return;
        }
        LOG.info("This instance seals the audit log, fencing token {}", lease.token());
        try {
            boolean held = true;
            while (held && running) {
                Thread.sleep(settings.pause());
                held = turn();
                well = true;
            }
            drain(held);
        } finally {
            lease.release();
        }
    }

    private boolean turn() {
        if (log.hasUnsealed()) {
            return sealing.batch(lease);
        }
        return pruning.isDue() ? pruning.round(lease) : lease.keep();
    }

    /** What was appended until the end is sealed by who is there, as far as one batch goes. */
    private void drain(boolean held) {
        if (held && log.hasUnsealed()) {
            sealing.batch(lease);
        }
    }

    private void troubled(RuntimeException e) {
        if (well) {
            LOG.warn("The audit log is not sealed for now: {}", e.toString());
            well = false;
        }
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
