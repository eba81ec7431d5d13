package cat.xarxa.members.messaging;

import cat.xarxa.members.guest.GuestEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;

/** What happens to guests as it travels, by ids only. */
final class GuestMessages {

    private GuestMessages() {}

    static OutgoingEvent of(GuestEvent happened) {
        return switch (happened) {
            case GuestEvent.Asked(var person, UUID wish, Instant expires) ->
                Topic.GUEST.event("guest-asked.v1", person.toString(), new AskedV1(person.value(), wish, expires));
        };
    }

    /** Who is to be written to, and of what. */
    private record AskedV1(UUID personId, UUID wishId, Instant expiresAt) {}
}
