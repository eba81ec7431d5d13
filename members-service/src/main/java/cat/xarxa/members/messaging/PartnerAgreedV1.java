package cat.xarxa.members.messaging;

import cat.xarxa.members.partner.PartnerEvent;

/** {@code cat.xarxa.members.partner-agreed.v1} as it travels. */
record PartnerAgreedV1(String partnerId, String name, String kind, String agreedOn) {

    static PartnerAgreedV1 of(PartnerEvent.Agreed agreed) {
        return new PartnerAgreedV1(
                agreed.partnerId().slug(),
                agreed.name(),
                agreed.kind().slug(),
                agreed.agreedOn().toString());
    }
}
