package cat.xarxa.notification.digest;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.background.Worker;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.platform.lease.Lease;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Sees to it that digests are made when they are due, or as soon as somebody is there again. One instance is elected to
 * do it; should two take themselves for it, each digest is made once all the same.
 */
@Component
class DigestKeeper implements SmartLifecycle {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofSeconds(10);

    private final DigestRound round;
    private final HeldMails held;
    private final DatabaseClock clock;
    private final Lease lease;
    private final Worker worker = new Worker("digest-keeper", this::turn);
    private boolean prepared;
    private boolean elected;

    DigestKeeper(DigestRound round, HeldMails held, DatabaseClock clock, MongoOperations mongo) {
        this.round = round;
        this.held = held;
        this.clock = clock;
        this.lease = new Lease(mongo, "digest_lease", LEASE);
    }

    /** Begins anew when the clock strikes, and looks around now and then before. */
    Duration turn() {
        if (!isElected()) {
            return REST;
        }
        Instant now = clock.now();
        return round.work(now) ? Duration.ZERO : untilNext(now);
    }

    private boolean isElected() {
        if (!prepared) {
            lease.prepare();
            prepared = true;
        }
        elected = elected ? lease.keep() || lease.acquire() : lease.acquire();
        return elected;
    }

    private Duration untilNext(Instant now) {
        return held.soonest()
                .map(due -> Duration.between(now, due))
                .filter(wait -> wait.isPositive() && wait.compareTo(REST) < 0)
                .orElse(REST);
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
        if (elected) {
            lease.release();
            elected = false;
        }
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
