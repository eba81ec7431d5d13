package cat.xarxa.members.messaging;

import cat.xarxa.members.person.PersonEvent;
import java.util.List;

/** {@code cat.xarxa.members.person-contact-changed.v1} as it travels. */
record PersonContactChangedV1(String personId, String sealed) {

    /** What is inside the seal. */
    record Opened(List<Address> emails) {

        static Opened of(PersonEvent.ContactChanged changed) {
            return new Opened(changed.emails().stream()
                    .map(email -> new Address(email.address(), email.kind().name()))
                    .toList());
        }

        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    /** An address inside the seal. */
    record Address(String address, String kind) {

        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }
}
