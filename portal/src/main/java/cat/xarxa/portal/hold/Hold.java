package cat.xarxa.portal.hold;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telling of which the mails wait, or waited.
 *
 * @param kind POST, ACTIVITY or RECORDING
 * @param subjectId the post or activity
 * @param people how many it reaches, null before they are counted
 * @param until when the mails go, null before that
 * @param own whether the reader published it
 */
public record Hold(
        UUID sourceEventId,
        String kind,
        UUID subjectId,
        String title,
        String lang,
        String state,
        Instant begunAt,
        @Nullable Long people,
        @Nullable Instant until,
        boolean needsApproval,
        boolean approved,
        Instant approvalUntil,
        boolean own) {

    /** Whether there is still something to decide. */
    public boolean isOpen() {
        return state.equals("PLANNED") || state.equals("HELD");
    }

    public boolean awaitsApproval() {
        return isOpen() && needsApproval && !approved;
    }

    /** Whether the mails may be sent at once, if the office wants. */
    public boolean isReady() {
        return state.equals("HELD") && !awaitsApproval();
    }

    public boolean isExpired() {
        return state.equals("EXPIRED");
    }

    /** Names the text of how far it is. */
    public String stateKey() {
        return switch (state) {
            case "PLANNED", "HELD" -> awaitsApproval() ? "hold.state.approval" : "hold.state.open";
            case "RECALLED" -> "hold.state.recalled";
            case "EXPIRED" -> "hold.state.expired";
            default -> "hold.state.over";
        };
    }

    /** Where in the console what it is about is followed. */
    public String path() {
        boolean isAboutAnActivity = kind.equals("ACTIVITY") || kind.equals("RECORDING");
        return (isAboutAnActivity ? "/console/activities/" : "/console/posts/") + subjectId;
    }
}
