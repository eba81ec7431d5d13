package cat.xarxa.members.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the pairs of id and secret that a client has had.
 *
 * @param number the first is 1; none is given twice
 * @param since when it was issued
 * @param until from when on it is good for nothing, null while no end is settled
 * @param adopted what a machine signs in as with it, where others named it; null where its number does
 */
public record Credential(
        int number,
        Instant since,
        @Nullable Instant until,
        @Nullable String adopted) {

    static Credential issued(int number, Instant since) {
        return new Credential(number, since, null, null);
    }

    /** Whether a machine may sign in with it. */
    public boolean isGoodAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** Ends then, if not before. */
    Credential endingAt(Instant end) {
        return until != null && until.isBefore(end) ? this : new Credential(number, since, end, adopted);
    }
}
