package cat.xarxa.portal.sending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with mail.
 *
 * @param state UP, PAUSED, or AWAY when the mail server cannot be reached
 * @param pausedSince when all mail was stopped, null while it is not
 * @param pausedRuns the tellings of which no mail goes
 */
public record Stand(String state, @Nullable Instant pausedSince, List<UUID> pausedRuns) {

    public boolean isPaused() {
        return state.equals("PAUSED");
    }

    /** Names the text of its state; one that is newer than this portal is taken for trouble. */
    public String stateKey() {
        return switch (state) {
            case "UP" -> "sending.state.up";
            case "PAUSED" -> "sending.state.paused";
            default -> "sending.state.away";
        };
    }
}
