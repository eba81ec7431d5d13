package cat.xarxa.notification.delivery;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param slice the slice of the fan-out that decided it, whose tally counts it
 * @param position where it stands in the recipient's inbox; 0 outside the inbox
 * @param reasons all that matched, the leading one first
 * @param at when it was written down
 * @param digestDue of what is held for a digest, or was told in one: when that is due; null for all else, also for what
 *     is held back
 * @param restraint why the mail does not go as it was asked for, null when it does
 */
public record Delivery(
        DeliveryKey key,
        String slice,
        UUID publication,
        DeliveryState state,
        long position,
        List<Reason> reasons,
        Instant at,
        @Nullable Instant digestDue,
        @Nullable Restraint restraint) {

    private static final Set<DeliveryState> ENDED_BEFORE =
            EnumSet.of(DeliveryState.RECALLED, DeliveryState.SUPPRESSED, DeliveryState.EXPIRED);

    public Delivery {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("nobody is told without a reason: " + key.text());
        }
        if (state == DeliveryState.HELD && digestDue == null && key.channel() != Channel.EMAIL) {
            throw new IllegalArgumentException("only mails are held back: " + key.text());
        }
    }

    /** One that goes as it was asked for. */
    public Delivery(
            DeliveryKey key,
            String slice,
            UUID publication,
            DeliveryState state,
            long position,
            List<Reason> reasons,
            Instant at,
            @Nullable Instant digestDue) {
        this(key, slice, publication, state, position, reasons, at, digestDue, null);
    }

    /** Whether nothing was sent, nor will be: it ended before, or is held back so far. */
    public boolean wentNowhere() {
        return isHeldBack() || ENDED_BEFORE.contains(state);
    }

    /** Whether it waits until the hold of its fan-out ends, and not for a digest. */
    public boolean isHeldBack() {
        return state == DeliveryState.HELD && digestDue == null;
    }

    /** One that waits for nothing but its turn. */
    public static Delivery of(
            DeliveryKey key, String slice, UUID publication, DeliveryState state, List<Reason> reasons, Instant at) {
        return new Delivery(key, slice, publication, state, 0, reasons, at, null);
    }

    /** When it comes to its end at the earliest: it was written down, a digest is due, or a quiet time is over. */
    public Instant awaited() {
        Instant quietUntil = restraint == null ? null : restraint.until();
        if (quietUntil != null) {
            return quietUntil;
        }
        return digestDue == null ? at : digestDue;
    }
}
