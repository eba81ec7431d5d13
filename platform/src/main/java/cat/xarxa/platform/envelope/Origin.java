package cat.xarxa.platform.envelope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is being done: what events appended now will carry as their cause.
 *
 * @param correlationId the event or request that began the chain
 * @param causationId the event that is being handled, null when there is none
 * @param actorRef opaque reference to who acts, null for the system itself
 * @param traceparent W3C trace context, null when nothing is traced
 */
public record Origin(
        String correlationId,
        @Nullable String causationId,
        @Nullable String actorRef,
        @Nullable String traceparent) {

    private static final ScopedValue<Origin> HANDLED = ScopedValue.newInstance();

    /** Runs the body as a consequence of this origin. */
    public void during(Runnable body) {
        ScopedValue.where(HANDLED, this).run(body);
    }

    /** The origin that the current thread works for, if it is handling an event. */
    public static Optional<Origin> current() {
        return HANDLED.isBound() ? Optional.of(HANDLED.get()) : Optional.empty();
    }
}
