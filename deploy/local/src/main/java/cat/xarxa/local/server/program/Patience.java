package cat.xarxa.local.server.program;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Waits for something by looking again and again.
 *
 * @param limit the longest wait
 */
public record Patience(Duration limit) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** How the waiting ended. */
    public enum End {
        READY,
        GIVEN_UP,
        TOO_LATE
    }

    /** Waits until it is ready, there is no hope, or the time is over; an exception of the former means "not yet". */
    public End until(Callable<Boolean> ready, BooleanSupplier hopeless) {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds(ready)) {
            if (hopeless.getAsBoolean()) {
                return End.GIVEN_UP;
            }
            if (System.nanoTime() > end) {
                return End.TOO_LATE;
            }
            pause();
        }
        return End.READY;
    }

    private static boolean holds(Callable<Boolean> ready) {
        try {
            return ready.call();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (Exception notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a server started", e);
    }
}
