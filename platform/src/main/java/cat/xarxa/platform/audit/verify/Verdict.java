package cat.xarxa.platform.audit.verify;

import org.jspecify.annotations.Nullable;

/**
 * What came of walking a chain.
 *
 * @param entries how many sealed ones were found good
 * @param hash of the last of them
 * @param unsealed how many wait for their seal
 * @param witnessed how far the checkpoints that the broker keeps reach; null when it does not answer
 * @param flaw the first, null when there is none
 */
public record Verdict(
        String service,
        Outcome outcome,
        long entries,
        String hash,
        long unsealed,
        @Nullable Long witnessed,
        @Nullable Flaw flaw) {

    /** What can be said of a chain. */
    public enum Outcome {
        /** Nothing is missing or changed, and the broker's checkpoints agree. */
        INTACT,
        /** Nothing is missing or changed up to the last checkpoint of the database; the broker does not answer. */
        NOT_WITNESSED,
        FLAWED
    }
}
