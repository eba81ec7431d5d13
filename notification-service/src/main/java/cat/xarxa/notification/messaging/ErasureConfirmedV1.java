package cat.xarxa.notification.messaging;

import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.Map;
import java.util.UUID;

/** {@code cat.xarxa.notification.erasure-confirmed.v1} as it travels: what this service erased about a person. */
record ErasureConfirmedV1(UUID erasureId, Map<String, Integer> counts) {

    private static final String TOPIC = "xarxa.notification.erasure";
    private static final String TYPE = "cat.xarxa.notification.erasure-confirmed.v1";

    OutgoingEvent wire() {
        return new OutgoingEvent(TOPIC, TYPE, erasureId.toString(), this);
    }
}
