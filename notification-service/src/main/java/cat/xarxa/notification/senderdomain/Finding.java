package cat.xarxa.notification.senderdomain;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one proof.
 *
 * @param name where in the DNS it stands, or should
 * @param code what is so with it, and names what to do
 * @param seen the record, null where there is none
 */
public record Finding(
        Proof proof,
        String name,
        Verdict verdict,
        String code,
        @Nullable String seen) {

    /** What others believe a sender by. */
    public enum Proof {
        SPF,
        DKIM,
        DMARC
    }

    /** How it stands with a proof. */
    public enum Verdict {
        FOUND,
        MISSING,
        WRONG,
        /** The DNS did not answer, or it is not known what to ask for. */
        UNKNOWN
    }
}
