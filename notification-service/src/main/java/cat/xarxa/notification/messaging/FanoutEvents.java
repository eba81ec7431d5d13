package cat.xarxa.notification.messaging;

import java.util.Map;
import java.util.UUID;

/** What this service tells of fan-outs. */
final class FanoutEvents {

    static final String TOPIC = "xarxa.notification.fanout";
    static final String SLICE_TOPIC = "xarxa.notification.fanout-slice";

    private FanoutEvents() {}

    /** A publication is to be told. */
    record FanoutPlannedV1(UUID runId, UUID sourceEventId, UUID publicationId, int slices) {
        static final String TYPE = "cat.xarxa.notification.fanout-planned.v1";
    }

    /** Its mails may go. */
    record FanoutReleasedV1(UUID runId, UUID sourceEventId, UUID publicationId, String cause) {
        static final String TYPE = "cat.xarxa.notification.fanout-released.v1";
    }

    /** It was withdrawn before any mail went. */
    record FanoutRecalledV1(UUID runId, UUID sourceEventId, UUID publicationId) {
        static final String TYPE = "cat.xarxa.notification.fanout-recalled.v1";
    }

    /** Nobody approved of it in time: no mail goes. */
    record FanoutExpiredV1(UUID runId, UUID sourceEventId, UUID publicationId) {
        static final String TYPE = "cat.xarxa.notification.fanout-expired.v1";
    }

    /** Every slice is worked off. */
    record FanoutCompletedV1(
            UUID runId, UUID sourceEventId, UUID publicationId, Map<String, Map<String, Long>> counts) {
        static final String TYPE = "cat.xarxa.notification.fanout-completed.v1";
    }

    /** A slice is to be worked off; this service reads it itself. */
    record FanoutSlicePlannedV1(String sliceId, UUID runId, int range) {
        static final String TYPE = "cat.xarxa.notification.fanout-slice-planned.v1";
    }
}
