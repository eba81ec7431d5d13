package cat.xarxa.members.messaging;

import cat.xarxa.members.person.PersonEvent;

/** {@code cat.xarxa.members.person-registered.v1} as it travels. */
record PersonRegisteredV1(String personId, String kind, String sealed, String zone) {

    /** What is inside the seal. */
    record Opened(String name, String lang) {

        static Opened of(PersonEvent.Registered registered) {
            return new Opened(registered.name().value(), registered.lang().tag());
        }

        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }
}
