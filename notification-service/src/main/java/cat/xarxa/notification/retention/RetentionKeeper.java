package cat.xarxa.notification.retention;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.background.Worker;
import cat.xarxa.platform.lease.Lease;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Looks every six hours for what is kept no longer. One instance does it; a second one would find nothing left. */
@Component
class RetentionKeeper implements SmartLifecycle {

    private static final Duration LEASE = Duration.ofHours(5);
    private static final Duration REST = Duration.ofHours(6);

    private final RetentionRound round;
    private final DatabaseClock clock;
    private final Lease lease;
    private final Worker worker = new Worker("retention-keeper", this::turn);

    RetentionKeeper(RetentionRound round, DatabaseClock clock, MongoOperations mongo) {
        this.round = round;
        this.clock = clock;
        this.lease = new Lease(mongo, "retention_lease", LEASE);
    }

    /** The lease is not given back: for as long as it lasts nobody need look again. */
    Duration turn() {
        lease.prepare();
        if (lease.acquire()) {
            round.work(clock.now());
        }
        return REST;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
