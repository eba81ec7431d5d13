package cat.xarxa.members.messaging;

import cat.xarxa.members.succession.MandateSucceeded;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.List;

/** A handover as it travels, among the events of the predecessor's mandate: before its end. */
final class SuccessionMessages {

    private SuccessionMessages() {}

    static OutgoingEvent of(MandateSucceeded happened) {
        MandateSucceededV1 data = new MandateSucceededV1(
                happened.successionId().toString(),
                happened.orgId().slug(),
                PartyV1.of(happened.from()),
                PartyV1.of(happened.to()),
                happened.inherit().stream().map(Enum::name).sorted().toList());
        return Topic.MANDATE.event("mandate-succeeded.v1", data.from().mandateId(), data);
    }

    /** A person takes over from another. */
    private record MandateSucceededV1(
            String successionId, String orgId, PartyV1 from, PartyV1 to, List<String> inherit) {}

    /** One of the two, and their mandate. */
    private record PartyV1(String mandateId, String personId) {

        static PartyV1 of(MandateSucceeded.Party party) {
            return new PartyV1(party.mandateId().toString(), party.personId().toString());
        }
    }
}
