package cat.xarxa.members.messaging;

import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;

/** What happens to mandates as it travels: ids only. */
final class MandateMessages {

    private MandateMessages() {}

    static OutgoingEvent of(MandateEvent happened) {
        return switch (happened) {
            case MandateEvent.Started started -> message("mandate-started.v1", started, StartedV1.of(started));
            case MandateEvent.RightsChanged changed ->
                message("mandate-rights-changed.v1", changed, RightsChangedV1.of(changed));
            case MandateEvent.Ended ended -> message("mandate-ended.v1", ended, EndedV1.of(ended));
        };
    }

    private static OutgoingEvent message(String type, MandateEvent happened, Object data) {
        return Topic.MANDATE.event(type, happened.mandateId().toString(), data);
    }

    /** A person may act for an organisation. */
    private record StartedV1(String mandateId, String personId, String orgId, String role, String rights, String from) {

        static StartedV1 of(MandateEvent.Started started) {
            return new StartedV1(
                    started.mandateId().toString(),
                    started.personId().toString(),
                    started.orgId().slug(),
                    started.capacity().role().name(),
                    started.capacity().rights().name(),
                    started.from().toString());
        }
    }

    /** A person may do more, or less, for an organisation. */
    private record RightsChangedV1(String mandateId, String personId, String orgId, String rights) {

        static RightsChangedV1 of(MandateEvent.RightsChanged changed) {
            return new RightsChangedV1(
                    changed.mandateId().toString(),
                    changed.personId().toString(),
                    changed.orgId().slug(),
                    changed.rights().name());
        }
    }

    /** A person acts for an organisation no longer, by this mandate. */
    private record EndedV1(String mandateId, String personId, String orgId, String to) {

        static EndedV1 of(MandateEvent.Ended ended) {
            return new EndedV1(
                    ended.mandateId().toString(),
                    ended.personId().toString(),
                    ended.orgId().slug(),
                    ended.to().toString());
        }
    }
}
