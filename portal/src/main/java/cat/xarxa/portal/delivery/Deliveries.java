package cat.xarxa.portal.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of a post or an activity; what a page does not show is left out.
 *
 * @param runs each telling, oldest first
 */
record Deliveries(List<Run> runs) {

    /**
     * One telling.
     *
     * @param sourceEventId by which its hold is found
     * @param kind POST, ACTIVITY or RECORDING
     * @param state PLANNED or HELD while its mails wait, RECALLED or EXPIRED when they never went
     * @param sequel CHANGE, CORRECTION or WITHDRAWAL of a post, null for what tells of something for the first time
     * @param counts rows of the ledger by channel and state
     */
    record Run(
            UUID sourceEventId,
            String kind,
            String state,
            Map<String, Map<String, Long>> counts,
            Slices slices,
            Instant startedAt,
            @Nullable String sequel) {

        /** What it tells of. */
        String what() {
            return sequel == null ? kind : sequel;
        }

        boolean isHeldBack() {
            return state.equals("PLANNED") || state.equals("HELD");
        }
    }

    /** Parts of the network for which it is decided who gets it. */
    record Slices(long total, long done) {}
}
