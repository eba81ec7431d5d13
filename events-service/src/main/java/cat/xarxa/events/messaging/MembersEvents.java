package cat.xarxa.events.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What members-service tells, as far as this service needs it. */
final class MembersEvents {

    private MembersEvents() {}

    /** A body takes part: it is pending, or adhered. */
    record MemberFactsV1(String memberId, String name) {
        static final String PENDING = "cat.xarxa.members.member-pending.v1";
        static final String ADHERED = "cat.xarxa.members.member-adhered.v1";

        MemberFactsV1 {
            Objects.requireNonNull(memberId, "memberId");
            Objects.requireNonNull(name, "name");
        }
    }

    /** An allied organisation agreed to work with the network. */
    record PartnerAgreedV1(String partnerId, String name) {
        static final String TYPE = "cat.xarxa.members.partner-agreed.v1";

        PartnerAgreedV1 {
            Objects.requireNonNull(partnerId, "partnerId");
            Objects.requireNonNull(name, "name");
        }
    }

    /** The network calls itself so. */
    record NetworkDescribedV1(String networkId, String name) {
        static final String TYPE = "cat.xarxa.members.network-described.v1";

        NetworkDescribedV1 {
            Objects.requireNonNull(networkId, "networkId");
            Objects.requireNonNull(name, "name");
        }
    }

    /** A person began to act for an organisation. */
    record MandateStartedV1(UUID mandateId, UUID personId, String orgId, String role, LocalDate from) {
        static final String TYPE = "cat.xarxa.members.mandate-started.v1";

        MandateStartedV1 {
            Objects.requireNonNull(mandateId, "mandateId");
            Objects.requireNonNull(personId, "personId");
            Objects.requireNonNull(orgId, "orgId");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(from, "from");
        }
    }

    /** A person's mandate ended. */
    record MandateEndedV1(UUID mandateId, LocalDate to) {
        static final String TYPE = "cat.xarxa.members.mandate-ended.v1";

        MandateEndedV1 {
            Objects.requireNonNull(mandateId, "mandateId");
            Objects.requireNonNull(to, "to");
        }
    }

    /** A person took over from another. */
    record MandateSucceededV1(UUID successionId) {
        static final String TYPE = "cat.xarxa.members.mandate-succeeded.v1";

        MandateSucceededV1 {
            Objects.requireNonNull(successionId, "successionId");
        }
    }

    /** Name and language of a person, sealed. */
    record PersonRegisteredV1(UUID personId, String sealed) {
        static final String TYPE = "cat.xarxa.members.person-registered.v1";

        PersonRegisteredV1 {
            Objects.requireNonNull(personId, "personId");
            Objects.requireNonNull(sealed, "sealed");
        }
    }

    /** The key that opens what is sealed of a person. */
    record PersonKeyIssuedV1(UUID personId, String key) {
        static final String TYPE = "cat.xarxa.members.person-key-issued.v1";

        PersonKeyIssuedV1 {
            Objects.requireNonNull(personId, "personId");
            Objects.requireNonNull(key, "key");
        }

        /** Without the key: this may end in a log. */
        @Override
        public String toString() {
            return "PersonKeyIssuedV1[" + personId + "]";
        }
    }

    /** A person is to be erased. */
    record ErasureRequestedV1(UUID erasureId, UUID personId) {
        static final String TYPE = "cat.xarxa.members.erasure-requested.v1";

        ErasureRequestedV1 {
            Objects.requireNonNull(erasureId, "erasureId");
            Objects.requireNonNull(personId, "personId");
        }
    }
}
