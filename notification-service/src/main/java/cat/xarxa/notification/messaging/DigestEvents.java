package cat.xarxa.notification.messaging;

import cat.xarxa.notification.digest.DigestEvent.Compiled;
import cat.xarxa.notification.digest.DigestEvent.Missed;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;

/** What this service tells of digests: times and numbers, nobody is named. */
final class DigestEvents {

    private static final String TOPIC = "xarxa.notification.digest";

    private DigestEvents() {}

    /** All digests that were due at one time are made. */
    record DigestCompiledV1(UUID runId, Instant dueAt, long mailed, long empty) {

        static final String TYPE = "cat.xarxa.notification.digest-compiled.v1";

        static DigestCompiledV1 of(Compiled event) {
            return new DigestCompiledV1(event.run(), event.due(), event.mailed(), event.empty());
        }

        OutgoingEvent wire() {
            return new OutgoingEvent(TOPIC, TYPE, runId.toString(), this);
        }
    }

    /** Nobody was there to make the digests when they were due. */
    record DigestMissedV1(UUID runId, Instant dueAt, Instant begunAt) {

        static final String TYPE = "cat.xarxa.notification.digest-missed.v1";

        static DigestMissedV1 of(Missed event) {
            return new DigestMissedV1(event.run(), event.due(), event.begun());
        }

        OutgoingEvent wire() {
            return new OutgoingEvent(TOPIC, TYPE, runId.toString(), this);
        }
    }
}
