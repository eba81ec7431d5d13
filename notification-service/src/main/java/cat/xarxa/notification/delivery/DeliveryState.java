package cat.xarxa.notification.delivery;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a delivery has come. Out of a terminal state there is no way, but for a bounce report after acceptance, for a
 * recall of what the inbox shows, and for another try that the office asks for after a failure.
 */
public enum DeliveryState {
    PLANNED,
    /** Waits until the hold of its fan-out ends, or for the digest in which it is told. */
    HELD,
    /** To be sent as soon as somebody gets to it. */
    QUEUED,
    /** Could not be sent yet, to be tried again. */
    DEFERRED,
    /** The mail server took it on. */
    ACCEPTED,
    DELIVERED,
    /** The mail server refused the recipient for good. */
    BOUNCED,
    /** It was tried for as long as it makes sense, or the message itself was refused. */
    FAILED,
    /** The recipient cannot or must not be reached by this channel. */
    SUPPRESSED,
    /** It was a mistake: a mail that never went, or what the inbox shows no more. */
    RECALLED,
    SUPERSEDED,
    /** A digest took it along; what becomes of that says the digest's own row. */
    IN_DIGEST,
    /** Somebody who shares the mailbox was sent it. */
    COVERED,
    EXPIRED;

    private static final Set<DeliveryState> OPEN = EnumSet.of(PLANNED, HELD, QUEUED, DEFERRED);

    public boolean isTerminal() {
        return !OPEN.contains(this);
    }

    /** Whether a delivery in this state may come into the other. */
    public boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case ACCEPTED -> next == BOUNCED;
            case DELIVERED -> next == RECALLED;
            case FAILED -> next == QUEUED;
            default -> !isTerminal();
        };
    }
}
