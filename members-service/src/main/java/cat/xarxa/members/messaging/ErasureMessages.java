package cat.xarxa.members.messaging;

import cat.xarxa.members.erasure.ErasureEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** What happens to erasures as it travels, by ids only; and what keeps the topic of keys moving. */
final class ErasureMessages {

    private ErasureMessages() {}

    static OutgoingEvent of(ErasureEvent happened) {
        return switch (happened) {
            case ErasureEvent.Requested(UUID id, var person) ->
                Topic.ERASURE.event("erasure-requested.v1", id.toString(), new ErasureV1(id, person.value()));
            case ErasureEvent.Completed(UUID id, var person) ->
                Topic.ERASURE.event("person-erased.v1", id.toString(), new ErasureV1(id, person.value()));
            case ErasureEvent.Heartbeat(int beat) ->
                Topic.PERSON_KEY.event("person-key-heartbeat.v1", "heartbeat-" + beat, new HeartbeatV1(beat));
        };
    }

    /** Whom it is about. */
    private record ErasureV1(UUID erasureId, UUID personId) {}

    /** Nothing. */
    private record HeartbeatV1(int beat) {}
}
