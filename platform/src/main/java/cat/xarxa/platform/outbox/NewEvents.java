package cat.xarxa.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A hint that the outbox may hold something new. Losing one costs a moment only: the relay looks by itself, too. */
public final class NewEvents {

    private final Semaphore hints = new Semaphore(0);

    /** Wakes whoever waits. */
    public void signal() {
        hints.release();
    }

    /** Waits for a hint, at most this long; any number of hints count as one. */
    public void await(Duration atMost) throws InterruptedException {
        if (hints.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            hints.drainPermits();
        }
    }
}
