package cat.xarxa.notification.dryrun;

import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Mandate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person would be told of something.
 *
 * @param mandates by which the office knows them
 * @param reasons all that matched, none for who would not be told
 * @param mail how they would read of it by mail, null for not at all
 * @param due of a digest, or of a mail that waits for the end of a quiet time
 * @param whyNot short code for why they would not be told, or would get no mail
 */
public record Prospect(
        UUID person,
        List<Mandate> mandates,
        List<Reason> reasons,
        @Nullable Mail mail,
        @Nullable Instant due,
        @Nullable String whyNot) {

    public Prospect {
        mandates = List.copyOf(mandates);
        reasons = List.copyOf(reasons);
    }

    /** Whether they would find it in their inbox, at least. */
    public boolean isTold() {
        return !reasons.isEmpty();
    }

    /** How somebody reads of it by mail. */
    public enum Mail {
        NOW,
        /** As soon as a quiet time of theirs is over. */
        LATER,
        DIGEST
    }
}
