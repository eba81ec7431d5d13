package cat.xarxa.members.messaging;

import cat.xarxa.members.partner.PartnerEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;

/** What happens to partners as it travels; the agreement itself and the partner's mailboxes stay at home. */
final class PartnerMessages {

    private PartnerMessages() {}

    static OutgoingEvent of(PartnerEvent happened) {
        String id = happened.partnerId().slug();
        return switch (happened) {
            case PartnerEvent.Agreed agreed -> Topic.PARTNER.event("partner-agreed.v1", id, PartnerAgreedV1.of(agreed));
            case PartnerEvent.Ended ended ->
                Topic.PARTNER.event(
                        "partner-ended.v1",
                        id,
                        new PartnerEndedV1(id, ended.on().toString()));
        };
    }

    /** An organisation and the network agreed. */
    private record PartnerAgreedV1(String partnerId, String name, String kind, String agreedOn) {

        static PartnerAgreedV1 of(PartnerEvent.Agreed agreed) {
            return new PartnerAgreedV1(
                    agreed.partnerId().slug(),
                    agreed.name(),
                    agreed.kind().slug(),
                    agreed.agreedOn().toString());
        }
    }

    /** The agreement has its last day. */
    private record PartnerEndedV1(String partnerId, String on) {}
}
