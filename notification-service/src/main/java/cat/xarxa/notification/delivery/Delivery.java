package cat.xarxa.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param slice the slice of the fan-out that decided it, whose tally counts it
 * @param position where it stands in the recipient's inbox; 0 outside the inbox
 * @param reasons all that matched, the leading one first
 * @param at when it was written down
 * @param digestDue of what is held for a digest, or was told in one: when that is due; null for all else
 */
public record Delivery(
        DeliveryKey key,
        String slice,
        UUID publication,
        DeliveryState state,
        long position,
        List<Reason> reasons,
        Instant at,
        @Nullable Instant digestDue) {

    public Delivery {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("nobody is told without a reason: " + key.text());
        }
        if (state == DeliveryState.HELD && digestDue == null) {
            throw new IllegalArgumentException("held for no digest: " + key.text());
        }
    }

    /** One that waits for nothing but its turn. */
    public static Delivery of(
            DeliveryKey key, String slice, UUID publication, DeliveryState state, List<Reason> reasons, Instant at) {
        return new Delivery(key, slice, publication, state, 0, reasons, at, null);
    }
}
