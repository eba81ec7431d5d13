package cat.xarxa.members.messaging;

import cat.xarxa.members.mandate.MandateEvent;

/** {@code cat.xarxa.members.mandate-ended.v1} as it travels. */
record MandateEndedV1(String mandateId, String personId, String orgId, String to) {

    static MandateEndedV1 of(MandateEvent.Ended ended) {
        return new MandateEndedV1(
                ended.mandateId().toString(),
                ended.personId().toString(),
                ended.orgId().slug(),
                ended.to().toString());
    }
}
