package cat.xarxa.members.messaging;

import cat.xarxa.members.person.PersonEvent;

/** {@code cat.xarxa.members.person-key-issued.v1} as it travels. */
record PersonKeyIssuedV1(String personId, String key) {

    static PersonKeyIssuedV1 of(PersonEvent.KeyIssued issued) {
        return new PersonKeyIssuedV1(issued.personId().toString(), issued.key().encoded());
    }

    @Override
    public String toString() {
        return "PersonKeyIssuedV1[" + personId + ", hidden]";
    }
}
