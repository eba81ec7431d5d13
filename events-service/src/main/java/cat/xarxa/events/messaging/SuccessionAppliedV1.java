package cat.xarxa.events.messaging;

import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * {@code cat.xarxa.events.succession-applied.v1} as it travels. Drafts belong to organisations here, and nobody signs
 * up yet: whoever acts for the organisation has them all, so that none passes on.
 */
record SuccessionAppliedV1(UUID successionId, Map<String, Integer> counts) {

    private static final String TOPIC = "xarxa.events.succession";
    private static final String TYPE = "cat.xarxa.events.succession-applied.v1";

    static SuccessionAppliedV1 here(UUID succession) {
        return new SuccessionAppliedV1(succession, new TreeMap<>(Map.of("drafts", 0, "registrations", 0)));
    }

    OutgoingEvent wire() {
        return new OutgoingEvent(TOPIC, TYPE, successionId.toString(), this);
    }
}
