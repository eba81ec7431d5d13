package cat.xarxa.portal.sending;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether others can believe the mails of the domain that they come from.
 *
 * @param proofs SPF, DKIM and DMARC
 */
public record SenderDomain(String domain, Instant checkedAt, List<Proof> proofs) {

    /** What may be so with a proof and has a text of its own: what it means, and what to do. */
    public static final Set<String> CODES = Set.of(
            "SPF.found",
            "SPF.missing",
            "SPF.several",
            "SPF.open",
            "SPF.no-end",
            "SPF.no-answer",
            "DKIM.found",
            "DKIM.missing",
            "DKIM.several",
            "DKIM.revoked",
            "DKIM.no-selector",
            "DKIM.no-answer",
            "DMARC.found",
            "DMARC.policy-none",
            "DMARC.missing",
            "DMARC.several",
            "DMARC.no-policy",
            "DMARC.no-answer");

    private static final Set<String> VERDICTS = Set.of("FOUND", "MISSING", "WRONG", "UNKNOWN");

    public SenderDomain {
        proofs = List.copyOf(proofs);
    }

    /**
     * One of them.
     *
     * @param name where in the DNS it stands, or should
     * @param seen the record, null where there is none
     */
    public record Proof(
            String proof,
            String name,
            String verdict,
            String code,
            @Nullable String seen) {

        /** Names the text of how it stands; of one newer than this portal nothing is known. */
        public String verdictKey() {
            return "proof.verdict." + (VERDICTS.contains(verdict) ? verdict : "UNKNOWN");
        }

        /** Names the text of what to do. */
        public String codeKey() {
            String code = proof + "." + this.code;
            return "proof." + (CODES.contains(code) ? code : "other");
        }
    }
}
