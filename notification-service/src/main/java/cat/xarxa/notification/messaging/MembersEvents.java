package cat.xarxa.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members-service tells, as far as this service needs it. */
final class MembersEvents {

    private MembersEvents() {}

    /** A body takes part: it is pending, or adhered. */
    record MemberFactsV1(
            String memberId,
            String name,
            @Nullable String ineCode5,
            String comarca,
            @Nullable LocalDate adheredOn,
            @Nullable String mentorId) {

        static final String PENDING = "cat.xarxa.members.member-pending.v1";
        static final String ADHERED = "cat.xarxa.members.member-adhered.v1";
    }

    /** An allied organisation agreed to work with the network. */
    record PartnerAgreedV1(String partnerId, String name) {
        static final String TYPE = "cat.xarxa.members.partner-agreed.v1";
    }

    /** A person began to act for an organisation. */
    record MandateStartedV1(UUID mandateId, UUID personId, String orgId, String role, LocalDate from) {
        static final String TYPE = "cat.xarxa.members.mandate-started.v1";
    }

    /** A person's mandate ended. */
    record MandateEndedV1(UUID mandateId, UUID personId, String orgId, LocalDate to) {
        static final String TYPE = "cat.xarxa.members.mandate-ended.v1";
    }

    /** A person took over from another. */
    record MandateSucceededV1(UUID successionId, String orgId, PartyV1 from, PartyV1 to, Set<String> inherit) {
        static final String TYPE = "cat.xarxa.members.mandate-succeeded.v1";

        boolean inheritsSubscriptions() {
            return inherit.contains("SUBSCRIPTIONS");
        }
    }

    /** One of the two, and their mandate. */
    record PartyV1(UUID mandateId, UUID personId) {}

    /** Name and language of a person, sealed, and the zone they live in, where that was told. */
    record PersonRegisteredV1(
            UUID personId,
            String kind,
            String sealed,
            @Nullable String zone) {
        static final String TYPE = "cat.xarxa.members.person-registered.v1";
    }

    /** Addresses of a person, sealed. */
    record PersonContactChangedV1(UUID personId, String sealed) {
        static final String TYPE = "cat.xarxa.members.person-contact-changed.v1";
    }

    /** The key that opens what is sealed of a person. */
    record PersonKeyIssuedV1(UUID personId, String key) {
        static final String TYPE = "cat.xarxa.members.person-key-issued.v1";

        /** Without the key: this may end in a log. */
        @Override
        public String toString() {
            return "PersonKeyIssuedV1[" + personId + "]";
        }
    }

    /** A copy of a person's data that others asked for is whole. */
    record PersonExportCompletedV1(UUID exportId, UUID personId, Instant keptUntil) {
        static final String TYPE = "cat.xarxa.members.person-export-completed.v1";
    }

    /** A person is to be erased. */
    record ErasureRequestedV1(UUID erasureId, UUID personId) {
        static final String TYPE = "cat.xarxa.members.erasure-requested.v1";
    }
}
