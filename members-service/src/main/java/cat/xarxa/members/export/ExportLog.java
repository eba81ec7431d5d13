package cat.xarxa.members.export;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins exports: where it is written down, and told, that one was asked for. */
@Component
class ExportLog {

    private final Ids ids;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Duration kept;

    ExportLog(Ids ids, Audit audit, ApplicationEventPublisher events, @Value("${xarxa.export.kept:7d}") Duration kept) {
        this.ids = ids;
        this.audit = audit;
        this.events = events;
        this.kept = kept;
    }

    Export begin(PersonId person, Instant now) {
        Export export = Export.requested(ids.next(), person, now, kept);
        events.publishEvent(new ExportEvent.Requested(export.id(), person, export.keptUntil()));
        return export;
    }

    /** The person asked for it themselves. */
    void requested(Export export) {
        audit.append(Act.of("export.requested", "person", export.personId())
                .changing(Facts.none(), Facts.none().with("export", export.id())));
    }

    /** It is whole; whoever asked for it themselves sees that where they asked. */
    void completed(Export export) {
        if (export.ordered()) {
            events.publishEvent(new ExportEvent.Completed(export.id(), export.personId(), export.keptUntil()));
        }
    }
}
