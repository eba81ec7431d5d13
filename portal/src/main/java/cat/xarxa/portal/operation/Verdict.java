package cat.xarxa.portal.operation;

import org.jspecify.annotations.Nullable;

/**
 * Whether an audit log is as it was sealed.
 *
 * @param outcome INTACT, NOT_WITNESSED or FLAWED
 * @param entries how many were found good
 * @param flaw the first, null when there is none
 */
public record Verdict(
        String service,
        String outcome,
        long entries,
        @Nullable Flaw flaw) {

    /** Where it is not as it was sealed, and how. */
    public record Flaw(
            String kind, @Nullable Long position, @Nullable String entry) {}
}
