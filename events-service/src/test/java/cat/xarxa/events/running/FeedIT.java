package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Reads the feeds with the libraries of others. */
@RunningService
class FeedIT {

    private static final List<String> QUARTER =
            List.of("2021-01-14", "2021-02-04", "2021-02-18", "2021-03-02", "2021-03-25");

    @Autowired
    ServiceClient service;

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void carriesWhatIsPastWithoutBeingAskedAndWhatIsToComeAndNothingElse() throws Exception {
        List<String> quarter = QUARTER.stream().map(this::publishOn).toList();
        String coming = service.draftAndPublish(Drafts.note("Ve", "xarxa").toString());
        String hidden = service.draftAndPublish(
                Drafts.note("Interna", "xarxa").put("audience", "NETWORK").toString());
        String draft = service.draft(Drafts.conferenceDay().toString());

        assertThat(uids("/feeds/agenda.ics"))
                .containsAll(quarter.stream().map(id -> id + "@xarxa").toList())
                .contains(coming + "@xarxa")
                .doesNotContain(hidden + "@xarxa", draft + "@xarxa");
        assertThat(atom("/feeds/agenda.atom?from=2021-01-01&to=2021-03-31").getEntries())
                .extracting(SyndEntry::getUri)
                .containsAll(quarter.stream().map(id -> "urn:uuid:" + id).toList())
                .doesNotContain("urn:uuid:" + coming, "urn:uuid:" + draft);
        assertThat(Stream.of("/feeds/activities/" + hidden + ".ics", "/feeds/activities/" + draft + ".ics")
                        .map(path -> service.get(path, null).statusCode()))
                .containsOnly(404);
    }

    @Test
    void saysWhenItIs() throws Exception {
        ObjectNode note = Drafts.note("Seminari", "xarxa");
        String timed = service.draftAndPublish(note.toString());
        String day = publishOn("2021-03-02");

        assertThat(start(event(timed)))
                .isInstanceOfSatisfying(
                        ZonedDateTime.class,
                        start -> assertThat(start.toInstant())
                                .isEqualTo(Instant.parse(note.path("starts").asString())));
        assertThat(start(event(day))).isEqualTo(LocalDate.of(2021, 3, 2));
    }

    @Test
    void isUpdatedByARecordingThatChangesNothingForWhoPlansToGo() throws Exception {
        String id = publishOn("2021-03-02");
        VEvent before = event(id);

        record(id, "PUBLIC");

        VEvent after = event(id);
        assertThat(value(after, Property.DESCRIPTION)).contains("https://example.org/PUBLIC");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo(value(before, Property.SEQUENCE));
        assertThat(value(after, Property.DTSTAMP)).isGreaterThanOrEqualTo(value(before, Property.DTSTAMP));
        assertThat(events("/feeds/agenda.ics"))
                .as("the shelf was cleared")
                .filteredOn(event -> uid(event).startsWith(id))
                .singleElement()
                .isEqualTo(after);
    }

    @Test
    void showsNobodyThatThereIsARecordingForTheNetwork() {
        String path = "/feeds/activities/" + publishOn("2021-03-02") + ".ics";
        String before = etag(service.get(path, null));

        record(path.substring("/feeds/activities/".length(), path.length() - ".ics".length()), "NETWORK");

        assertThat(etag(service.get(path, null))).isEqualTo(before);
    }

    @Test
    void isNarrowedByAnyFilter() throws Exception {
        String workshop = publishOn("2021-02-10");

        for (String filter :
                List.of("kind=CONFERENCE_DAY", "organiser=respon-cat", "speaker=manlleu", "to=2021-02-10")) {
            assertThat(uids("/feeds/agenda.ics?" + filter)).as(filter).contains(workshop + "@xarxa");
        }
        for (String filter : List.of("kind=SEMINAR", "organiser=coopcat", "series=cap", "from=2021-02-11")) {
            assertThat(uids("/feeds/agenda.ics?" + filter)).as(filter).doesNotContain(workshop + "@xarxa");
        }
        assertThat(service.get("/feeds/agenda.ics?lang=fr", null).statusCode()).isEqualTo(400);
    }

    private String publishOn(String day) {
        return service.draftAndPublish(Drafts.conferenceDay().put("date", day).toString());
    }

    private void record(String id, String visibility) {
        String body = "{\"url\": \"https://example.org/%s\", \"visibility\": \"%s\"}".formatted(visibility, visibility);
        HttpResponse<String> answer = service.post("/api/v1/activities/" + id + "/recordings", body, OFFICE);
        assertThat(json(answer).path("id").asString()).isEqualTo(id);
    }

    private List<String> uids(String path) throws Exception {
        return events(path).stream().map(FeedIT::uid).toList();
    }

    private VEvent event(String id) throws Exception {
        return events("/feeds/activities/" + id + ".ics").getFirst();
    }

    private List<VEvent> events(String path) throws Exception {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(service.get(path, null).body()));
        return calendar.getComponents(Component.VEVENT);
    }

    private SyndFeed atom(String path) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(service.get(path, null).body()));
    }

    private static Temporal start(VEvent event) {
        return event.<DateProperty<Temporal>>getRequiredProperty(Property.DTSTART)
                .getDate();
    }

    private static String uid(VEvent event) {
        return value(event, Property.UID);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
