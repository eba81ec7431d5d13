package cat.xarxa.portal.sending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mails of a telling.
 *
 * @param kind POST, ACTIVITY, RECORDING or MEMBER
 * @param subjectId the post or activity
 * @param pausedSince when its mails were stopped, null while they are not
 * @param waiting how many are still to go
 * @param accepted how many the mail server took
 * @param failed how many can be tried again
 */
public record Telling(
        UUID sourceEventId,
        String kind,
        UUID subjectId,
        String title,
        String lang,
        @Nullable Instant pausedSince,
        long waiting,
        long accepted,
        long failed) {

    /** Where in the console what it is about is followed. */
    public String path() {
        return switch (kind) {
            case "POST" -> "/console/posts/" + subjectId;
            case "MEMBER" -> "/console/members";
            default -> "/console/activities/" + subjectId;
        };
    }

    public boolean isPaused() {
        return pausedSince != null;
    }
}
