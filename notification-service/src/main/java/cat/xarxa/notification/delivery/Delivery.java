package cat.xarxa.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of the ledger.
 *
 * @param slice the slice of the fan-out that decided it, whose tally counts it
 * @param position where it stands in the recipient's inbox; 0 outside the inbox
 * @param reasons all that matched, the leading one first
 * @param at when it was written down
 */
public record Delivery(
        DeliveryKey key,
        String slice,
        UUID publication,
        DeliveryState state,
        long position,
        List<Reason> reasons,
        Instant at) {

    public Delivery {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("nobody is told without a reason: " + key.text());
        }
    }
}
