package cat.xarxa.members.messaging;

import cat.xarxa.members.export.ExportEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.UUID;

/** That somebody asked for a copy of their data as it travels, by ids only. */
final class ExportMessages {

    private ExportMessages() {}

    static OutgoingEvent of(ExportEvent happened) {
        return switch (happened) {
            case ExportEvent.Requested(UUID id, var person, var keptUntil) ->
                Topic.EXPORT.event(
                        "person-export-requested.v1",
                        id.toString(),
                        new RequestedV1(id, person.value(), keptUntil.toString()));
        };
    }

    /** Whom it is about, and until when the parts are kept. */
    private record RequestedV1(UUID exportId, UUID personId, String keptUntil) {}
}
