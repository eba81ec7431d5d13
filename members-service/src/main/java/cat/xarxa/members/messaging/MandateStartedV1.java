package cat.xarxa.members.messaging;

import cat.xarxa.members.mandate.MandateEvent;

/** {@code cat.xarxa.members.mandate-started.v1} as it travels. */
record MandateStartedV1(String mandateId, String personId, String orgId, String role, String rights, String from) {

    static MandateStartedV1 of(MandateEvent.Started started) {
        return new MandateStartedV1(
                started.mandateId().toString(),
                started.personId().toString(),
                started.orgId().slug(),
                started.capacity().role().name(),
                started.capacity().rights().name(),
                started.from().toString());
    }
}
