package cat.xarxa.portal.dryrun;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person would be told.
 *
 * @param mail NOW, LATER or DIGEST, null for no mail
 * @param due of the digest, or when a quiet time is over
 * @param reason the leading one, as the person would read it
 * @param whyNot why they would not be told, or would get no mail of their own
 */
public record Prospect(
        UUID personId,
        List<Mandate> mandates,
        boolean told,
        @Nullable String mail,
        @Nullable Instant due,
        @Nullable String reason,
        @Nullable String whyNot) {

    public boolean isMailedNow() {
        return "NOW".equals(mail);
    }

    /** Whether the mail waits for the end of a quiet time. */
    public boolean isMailedLater() {
        return "LATER".equals(mail);
    }

    public boolean isInDigest() {
        return "DIGEST".equals(mail);
    }

    /** Names the text of why not, null where all is well. */
    public @Nullable String whyNotKey() {
        return whyNot == null ? null : WhyNot.key(whyNot);
    }

    /** By what the office knows the person. */
    public record Mandate(String orgId, String role) {

        public String roleKey() {
            return "mandate." + role;
        }
    }
}
