package cat.xarxa.platform.audit.verify;

import org.jspecify.annotations.Nullable;

/**
 * Where the log is not as it was sealed, and how.
 *
 * @param position in the chain; null for an entry that has no place in it
 * @param entry id of the entry that stands there, null when none does
 */
public record Flaw(
        Kind kind, @Nullable Long position, @Nullable String entry) {

    /** How an entry can be bad. */
    public enum Kind {
        /** It, or its seal, is not what this service wrote. */
        CHANGED,
        /** There are later ones, and it is gone. */
        MISSING,
        /** It is genuine, and was not sealed at this place. */
        REORDERED,
        /** The chain ends before it, and reached it once. */
        TRUNCATED,
        /** Another history begins with it. */
        FORKED,
        /** No checkpoint says that it was sealed. */
        UNSIGNED,
        /** The checkpoint of its batch is not what this service signed. */
        SIGNATURE,
        /** It waits for its seal for too long. */
        UNSEALED
    }
}
