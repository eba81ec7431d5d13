package cat.xarxa.notification.erasure;

import java.util.Map;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * This service holds nothing about the person any more.
 *
 * @param counts how much it held, by kind
 */
public record ErasureDone(UUID erasure, Map<String, Integer> counts) implements DomainEvent {

    public ErasureDone {
        counts = Map.copyOf(counts);
    }
}
