package cat.xarxa.notification.subscription;

/** Why a subscription ended. */
public enum EndedReason {
    /** The person said so. */
    UNSUBSCRIBED,
    /** The mandate that it came with ended. */
    MANDATE_ENDED,
    /** Somebody took over the mandate that it came with, and has the like now. */
    PASSED_ON
}
