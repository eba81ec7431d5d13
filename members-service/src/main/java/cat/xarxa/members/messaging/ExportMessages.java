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
            case ExportEvent.Completed(UUID id, var person, var keptUntil) ->
                Topic.EXPORT.event(
                        "person-export-completed.v1",
                        id.toString(),
                        new CompletedV1(id, person.value(), keptUntil.toString()));
        };
    }

    /** Whom it is about, and until when the parts are kept. */
    private record RequestedV1(UUID exportId, UUID personId, String keptUntil) {}

    /** Who is to know, and until when they can have it. */
    private record CompletedV1(UUID exportId, UUID personId, String keptUntil) {}
}
