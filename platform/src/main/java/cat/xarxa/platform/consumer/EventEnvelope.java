package cat.xarxa.platform.consumer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents attributes of a received event.
 *
 * @param id unique id of the event, a UUIDv7
 * @param type type with version
 * @param source the service that told it, for example {@code /content-service}
 * @param subject id of the aggregate
 * @param time when it was appended; never used for ordering
 * @param sequence the aggregate's event number, from 1 without holes
 * @param epoch raised at each restore of the source
 * @param correlationId the event or request that began the chain
 * @param causationId the event that caused this one, null when a person did
 * @param actorRef opaque reference to who acted, null for the system itself
 */
public record EventEnvelope(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        long epoch,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String actorRef) {}
