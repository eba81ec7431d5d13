package cat.xarxa.portal.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service stands.
 *
 * @param consumers null when the broker does not answer
 */
public record ServiceState(Outbox outbox, @Nullable List<Consumer> consumers, long openDeadLetters) {

    /** Events that wait to be sent, and for how long the oldest has. */
    public record Outbox(long waiting, double oldestSeconds) {}

    /** How many records a consumer is behind. */
    public record Consumer(String name, long behind) {}

    /** How many records all consumers together are behind, null when nobody knows. */
    public @Nullable Long behind() {
        return consumers == null
                ? null
                : consumers.stream().mapToLong(Consumer::behind).sum();
    }
}
