package cat.xarxa.notification.delivery;

import cat.xarxa.notification.delivery.Restraint.Cause;
import java.time.Duration;

/**
 * What became of a mail.
 *
 * @param again after how long to try again, zero when it has come to its end
 * @param explain why, in a short code or the server's status; never an address
 */
public record Outcome(DeliveryKey key, DeliveryState state, Duration again, String explain) {

    public Outcome {
        if (state.isTerminal() == again.isPositive()) {
            throw new IllegalArgumentException(state + " is to be tried again after " + again);
        }
    }

    /** The id of the row. */
    String row() {
        return key.text();
    }

    /** It has come to its end. */
    public static Outcome of(DeliveryKey key, DeliveryState terminal, String explain) {
        return new Outcome(key, terminal, Duration.ZERO, explain);
    }

    /** It is to rest as long as its recipient does not want to be disturbed. */
    public static Outcome resting(DeliveryKey key, Duration rest) {
        return deferred(key, rest, Cause.QUIET_HOURS.code());
    }

    /** Whether it was put off for its recipient's sake, so that nobody counts the time against it. */
    boolean isAtRest() {
        return state == DeliveryState.DEFERRED && explain.equals(Cause.QUIET_HOURS.code());
    }

    /** It is to be tried again. */
    public static Outcome deferred(DeliveryKey key, Duration again, String explain) {
        return new Outcome(key, DeliveryState.DEFERRED, again, explain);
    }
}
