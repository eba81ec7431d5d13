package cat.xarxa.members.messaging;

import cat.xarxa.members.client.PartnerClientEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;

/** What happens to clients of partners as it travels, in the partner's own order; secrets never do. */
final class PartnerClientMessages {

    private PartnerClientMessages() {}

    static OutgoingEvent of(PartnerClientEvent.Rotated rotated) {
        String partner = rotated.clientId().partner().slug();
        return Topic.PARTNER.event(
                "partner-client-rotated.v1",
                partner,
                new PartnerClientRotatedV1(
                        partner,
                        rotated.clientId().name(),
                        rotated.credential(),
                        rotated.former(),
                        rotated.formerUntil()));
    }

    /** A machine of a partner has another credential. */
    private record PartnerClientRotatedV1(
            String partnerId, String name, String clientId, String formerClientId, Instant formerUntil) {}
}
