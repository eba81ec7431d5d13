package cat.xarxa.notification.preference;

import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Restraint;
import cat.xarxa.notification.delivery.Restraint.Cause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of one mail, by how its recipient wants to be written to. */
public sealed interface Ruling {

    /** The state in which it is written down. */
    DeliveryState state();

    /** When the digest is due that tells of it, null where none does. */
    default @Nullable Instant digestDue() {
        return null;
    }

    /** Why it does not go as it was asked for, null when it does. */
    default @Nullable Restraint restraint() {
        return null;
    }

    /** The day of its recipient on which it takes one of the places that there are, null where it takes none. */
    default @Nullable LocalDate countsOn() {
        return null;
    }

    /** None was to go: they are told in the inbox alone. */
    record InInboxOnly() implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.SUPPRESSED;
        }
    }

    /** It goes at once. */
    record Now(@Nullable LocalDate countsOn) implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.QUEUED;
        }
    }

    /** It waits until the hold of its fan-out ends, and is ruled on then: it takes no place so far. */
    record HeldBack() implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.HELD;
        }
    }

    /** It goes when a quiet time is over. */
    record Later(Instant until, LocalDate countsOn) implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.DEFERRED;
        }

        @Override
        public Restraint restraint() {
            return Restraint.quietUntil(until);
        }
    }

    /** A digest tells of it, as was asked for. */
    record InDigest(Instant digestDue) implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.HELD;
        }
    }

    /** A digest tells of it, as there have been enough mails on that day. */
    record Overflow(Instant digestDue) implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.HELD;
        }

        @Override
        public Restraint restraint() {
            return Restraint.of(Cause.CAP);
        }
    }

    /** No mail tells of it. */
    record Suppressed(Cause why) implements Ruling {

        @Override
        public DeliveryState state() {
            return DeliveryState.SUPPRESSED;
        }

        @Override
        public Restraint restraint() {
            return Restraint.of(why);
        }
    }
}
