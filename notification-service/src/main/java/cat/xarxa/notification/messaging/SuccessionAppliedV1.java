package cat.xarxa.notification.messaging;

import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.Map;
import java.util.UUID;

/** {@code cat.xarxa.notification.succession-applied.v1} as it travels: what this service did of a handover. */
record SuccessionAppliedV1(UUID successionId, Map<String, Integer> counts) {

    private static final String TOPIC = "xarxa.notification.succession";
    private static final String TYPE = "cat.xarxa.notification.succession-applied.v1";

    static SuccessionAppliedV1 here(UUID succession, int subscriptions) {
        return new SuccessionAppliedV1(succession, Map.of("subscriptions", subscriptions));
    }

    OutgoingEvent wire() {
        return new OutgoingEvent(TOPIC, TYPE, successionId.toString(), this);
    }
}
