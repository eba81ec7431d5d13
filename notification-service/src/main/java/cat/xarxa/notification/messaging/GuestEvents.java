package cat.xarxa.notification.messaging;

import cat.xarxa.notification.guest.GuestEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;

/** What is told of guests, on both ways: ids only. */
final class GuestEvents {

    private static final String TOPIC = "xarxa.notification.guest";

    private GuestEvents() {}

    static OutgoingEvent wire(GuestEvent event) {
        String type = switch (event) {
            case GuestEvent.Confirmed _ -> "cat.xarxa.notification.guest-confirmed.v1";
            case GuestEvent.Used _ -> "cat.xarxa.notification.guest-used.v1";
            case GuestEvent.Leaving _ -> "cat.xarxa.notification.guest-leaving.v1";
        };
        return new OutgoingEvent(TOPIC, type, event.person().toString(), new GuestV1(event.person()));
    }

    /** Who it was. */
    record GuestV1(UUID personId) {}

    /** Somebody asked for a mail to an address, to confirm a wish. */
    record GuestAskedV1(UUID personId, UUID wishId, Instant expiresAt) {
        static final String TYPE = "cat.xarxa.members.guest-asked.v1";
    }
}
