package cat.xarxa.portal.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The deliveries of a post or an activity; what a page does not show is left out.
 *
 * @param runs each telling, oldest first
 */
record Deliveries(List<Run> runs) {

    /**
     * One telling.
     *
     * @param kind POST, ACTIVITY or RECORDING
     * @param counts rows of the ledger by channel and state
     */
    record Run(String kind, Map<String, Map<String, Long>> counts, Slices slices, Instant startedAt) {}

    /** Parts of the network for which it is decided who gets it. */
    record Slices(long total, long done) {}
}
