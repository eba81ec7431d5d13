package cat.xarxa.notification.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * Something about the ledger that is not as it should be.
 *
 * @param subject the key of the row or the id of the slice
 * @param state what the row says of itself, null for one that is not there
 */
public record Difference(
        Kind kind, String subject, @Nullable String state) {

    /** In which way it is not. */
    public enum Kind {
        /** It should be there and is not. */
        MISSING,
        /** It is there, and nothing that was published or asked for calls for it. */
        UNEXPECTED,
        /** It has not come to its end for longer than it should take. */
        OVERDUE
    }
}
