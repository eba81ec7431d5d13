package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public feeds of the agenda; a reader that has the newest copy is told so in a few bytes. */
@RestController
@Tag(name = "feeds", description = "The public agenda for calendars and feed readers")
class FeedController {

    private static final int MOST_IN_CALENDAR = 500;
    private static final int MOST_IN_ATOM = 50;
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final AgendaEditor editor;
    private final Catalogue catalogue;

    FeedController(AgendaEditor editor, Catalogue catalogue) {
        this.editor = editor;
        this.catalogue = catalogue;
    }

    @GetMapping("/feeds/agenda.ics")
    @Operation(
            operationId = "agendaCalendar",
            summary = "Subscribe to the agenda",
            description = "The 500 public activities with the newest dates, past and coming, as a calendar (RFC 5545).")
    ResponseEntity<String> calendar(@ParameterObject Wanted wanted) {
        Asked asked = wanted.read(catalogue);
        AgendaFeed feed = editor.newest(asked.filter(), asked.language(), "/feeds/agenda.ics", MOST_IN_CALENDAR);
        return answer(CALENDAR, CalendarWriter.write(feed));
    }

    @GetMapping("/feeds/agenda.atom")
    @Operation(
            operationId = "agendaAtom",
            summary = "Follow the agenda",
            description = "The 50 public activities with the newest dates, past and coming, as Atom 1.0.")
    ResponseEntity<String> atom(@ParameterObject Wanted wanted) {
        Asked asked = wanted.read(catalogue);
        AgendaFeed feed = editor.newest(asked.filter(), asked.language(), "/feeds/agenda.atom", MOST_IN_ATOM);
        return answer(ATOM, AtomWriter.write(feed));
    }

    @GetMapping("/feeds/activities/{id}.ics")
    @Operation(operationId = "activityCalendar", summary = "One public activity as a calendar file")
    ResponseEntity<String> one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        Findings findings = new Findings();
        Language language = language(lang, findings);
        findings.refuseAny();
        AgendaFeed feed = editor.only(new Activity.Id(id), language, "/feeds/activities/" + id + ".ics");
        return answer(CALENDAR, CalendarWriter.write(feed));
    }

    private static ResponseEntity<String> answer(MediaType type, String feed) {
        String digest = DigestUtils.md5DigestAsHex(feed.getBytes(UTF_8));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag('"' + digest + '"')
                .body(feed);
    }

    private static Language language(@Nullable String lang, Findings findings) {
        String wanted = Objects.requireNonNullElse(lang, Language.CA.code());
        return Language.of(wanted).orElseGet(() -> {
            findings.add("lang", "unknown-language", Findings.shown(wanted));
            return Language.CA;
        });
    }

    /** A feed as it was asked for, understood. */
    private record Asked(Language language, Filter filter) {}

    /** Which feed is asked for, as it was sent. */
    record Wanted(
            @Nullable String lang,
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable String theme,
            @Nullable String territory,
            @Nullable String organiser,
            @Nullable String speaker,
            @Nullable String series) {

        private Asked read(Catalogue catalogue) {
            Findings findings = new Findings();
            Language language = language(lang, findings);
            Filter filter = new Filter.Wanted(from, to, kind, theme, territory, organiser, speaker, series)
                    .read(catalogue, findings);
            findings.refuseAny();
            return new Asked(language, filter);
        }
    }
}
