package cat.xarxa.notification.guest;

import cat.xarxa.notification.background.Worker;
import cat.xarxa.platform.lease.Lease;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Tells every few hours which guests are still there; one instance does it. */
@Component
class GuestKeeper implements SmartLifecycle {

    private static final Duration LEASE = Duration.ofHours(5);
    private static final Duration REST = Duration.ofHours(6);

    private final StillThere stillThere;
    private final Clock clock;
    private final Lease lease;
    private final Worker worker = new Worker("guest-keeper", this::turn);

    GuestKeeper(StillThere stillThere, Clock clock, MongoOperations mongo) {
        this.stillThere = stillThere;
        this.clock = clock;
        this.lease = new Lease(mongo, "guest_lease", LEASE);
    }

    private Duration turn() {
        lease.prepare();
        if (lease.acquire()) {
            stillThere.tell(clock.instant());
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
