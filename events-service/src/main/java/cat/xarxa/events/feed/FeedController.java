package cat.xarxa.events.feed;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.FeedLanguage;
import cat.xarxa.platform.feed.RenderedFeed;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public feeds of the agenda; a reader that has the newest copy is told so in a few bytes. */
@RestController
@Tag(name = "feeds", description = "The public agenda for calendars and feed readers")
class FeedController {

    private final AgendaShelf shelf;
    private final AgendaEditor editor;
    private final Catalogue catalogue;
    private final Clock clock;

    FeedController(AgendaShelf shelf, AgendaEditor editor, Catalogue catalogue, Clock clock) {
        this.shelf = shelf;
        this.editor = editor;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/feeds/agenda.ics")
    @Operation(
            operationId = "agendaCalendar",
            summary = "Subscribe to the agenda",
            description = "The 500 public activities with the newest dates, past and coming, as a calendar (RFC 5545),"
                    + " in one language and narrowed by any filter. UIDs are stable (<id>@xarxa), SEQUENCE is raised"
                    + " by what matters to whoever plans to go. Send back ETag or Last-Modified: 304.")
    ResponseEntity<byte[]> calendar(@ParameterObject AgendaRequest.Wanted wanted) {
        return agenda(wanted.read(AgendaRequest.Format.ICS, catalogue));
    }

    @GetMapping("/feeds/agenda.atom")
    @Operation(
            operationId = "agendaAtom",
            summary = "Follow the agenda",
            description = "The 50 public activities with the newest dates, past and coming, as Atom 1.0, in one"
                    + " language and narrowed by any filter. Ids are stable (urn:uuid); an entry is updated when a"
                    + " recording is published. Send back ETag or Last-Modified: 304.")
    ResponseEntity<byte[]> atom(@ParameterObject AgendaRequest.Wanted wanted) {
        return agenda(wanted.read(AgendaRequest.Format.ATOM, catalogue));
    }

    @GetMapping("/feeds/activities/{id}.ics")
    @Operation(
            operationId = "activityCalendar",
            summary = "Put one activity into a calendar",
            description = "A public activity as a calendar file (RFC 5545), with the same UID as in the agenda.")
    ResponseEntity<byte[]> one(
            @PathVariable UUID id,
            @Parameter(description = FeedLanguage.DESCRIPTION) @RequestParam(required = false) @Nullable String lang) {
        Findings findings = new Findings();
        Language language = FeedLanguage.of(lang, findings);
        findings.refuseAny();
        Instant now = clock.instant();
        AgendaFeed feed = editor.only(new Activity.Id(id), language);
        RenderedFeed file = RenderedFeed.of(CalendarWriter.file(feed), feed.updatedAt(), now);
        return file.answer(AgendaRequest.Format.ICS.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(feed))
                .body(file.bytes());
    }

    private ResponseEntity<byte[]> agenda(AgendaRequest request) {
        RenderedFeed feed = shelf.get(request);
        return feed.answer(request.format().mediaType()).body(feed.bytes());
    }

    /** Named by its day and its title, as in the address of its page. */
    private static String attachment(AgendaFeed feed) {
        AgendaFeed.Entry entry = feed.entries().getFirst();
        String slug = entry.address().substring(entry.address().lastIndexOf('/') + 1);
        return ContentDisposition.attachment()
                .filename(entry.schedule().day() + "-" + slug + ".ics")
                .build()
                .toString();
    }
}
