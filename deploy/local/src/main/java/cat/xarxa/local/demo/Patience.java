package cat.xarxa.local.demo;

import cat.xarxa.local.signin.SignInRefused;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what other processes do in their own time, by looking again and again.
 *
 * @param limit after which there is no hope
 * @param between two looks
 */
record Patience(Duration limit, Duration between) {

    /** For what takes seconds. */
    static final Patience LONG = new Patience(Duration.ofMinutes(2), Duration.ofMillis(250));

    /** For accounts, where many wrong tries in a row would lock the door. */
    static final Patience SLOW = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(1));

    /** For what is measured: looks so often that the waiting adds little, and so seldom that the looking does. */
    static final Patience MEASURING = new Patience(Duration.ofMinutes(1), Duration.ofMillis(20));

    /** Returns what the look finds; who refuses now may do otherwise next time. */
    <T> T until(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + limit.toNanos();
        RuntimeException refusal = null;
        while (System.nanoTime() < end) {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
                refusal = null;
            } catch (ApiRefused | SignInRefused e) {
                refusal = e;
            }
            sleep();
        }
        throw new DemoFailure(sentence(what, refusal));
    }

    private String sentence(String what, @Nullable RuntimeException refusal) {
        String why = refusal == null ? "" : " (" + refusal.getMessage() + ")";
        return "The demo waited %d s in vain for %s%s: read the logs (make logs) and try make up again."
                .formatted(limit.toSeconds(), what, why);
    }

    private void sleep() {
        try {
            Thread.sleep(between);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
