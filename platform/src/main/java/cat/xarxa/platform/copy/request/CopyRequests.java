package cat.xarxa.platform.copy.request;

import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.copy.Withheld;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes a copy of what a service holds of somebody who asked for it, and says what there is.
 *
 * @param topic where it says so, for example {@code xarxa.content.export}
 * @param type of what it says, for example {@code cat.xarxa.content.person-export-part-ready.v1}
 */
public record CopyRequests(String topic, String type, PersonalCopies copies, Outbox outbox) {

    /** The consumer of the requests, named {@code exports}. */
    public EventConsumer consumer(EventConsumers consumers) {
        return begun(consumers).build();
    }

    /** The same, for a service that hears of more on the topic of requests. */
    public EventConsumer.Builder begun(EventConsumers consumers) {
        return consumers
                .consumer("exports")
                .on(
                        PersonExportRequestedV1.TYPE,
                        PersonExportRequestedV1.class,
                        (envelope, event) -> copies.take(event.exportId(), event.personId(), event.keptUntil())
                                .ifPresent(copy -> outbox.append(ready(event.exportId(), copy))));
    }

    private OutgoingEvent ready(UUID export, Copy copy) {
        return new OutgoingEvent(
                topic, type, export.toString(), new PersonExportPartReadyV1(export, copy.files(), copy.withheld()));
    }

    /** Somebody asked for a copy of what is held of them. */
    record PersonExportRequestedV1(UUID exportId, UUID personId, Instant keptUntil) {

        static final String TYPE = "cat.xarxa.members.person-export-requested.v1";

        PersonExportRequestedV1 {
            Objects.requireNonNull(exportId, "exportId");
            Objects.requireNonNull(personId, "personId");
            Objects.requireNonNull(keptUntil, "keptUntil");
        }
    }

    /** What there is of a person, by counts and digests. */
    record PersonExportPartReadyV1(UUID exportId, List<CopyFile> files, List<Withheld> withheld) {}
}
