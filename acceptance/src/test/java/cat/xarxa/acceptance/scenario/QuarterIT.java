package cat.xarxa.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The first quarter of 2021 after the demo's start: in the agenda's feeds, and with those whom it concerns. */
class QuarterIT {

    private static final String TECHNICIAN = "tecnica.manlleu@example.org";
    private static final String REPRESENTATIVE = "regidor.manlleu@example.org";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");

    private List<JsonNode> quarter() {
        return network.anonymous().list("/api/v1/activities?from=2021-01-01&to=2021-03-31");
    }

    private JsonNode workshopDay() {
        return network.anonymous()
                .list("/api/v1/activities?from=2021-03-02&to=2021-03-02")
                .getFirst();
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }

    private static String title(JsonNode activity) {
        return activity.at("/texts/ca/title").asString();
    }

    @Test
    void holdsFiveActivitiesNewestDateFirst() {
        assertThat(quarter())
                .extracting(activity -> activity.path("date").asString())
                .containsExactly("2021-03-17", "2021-03-04", "2021-03-02", "2021-01-29", "2021-01-29");
        assertThat(quarter())
                .allSatisfy(activity ->
                        assertThat(activity.path("past").asBoolean()).isTrue());
        assertThat(network.anonymous().list("/api/v1/activities?series=uab-postgraduate-ess"))
                .hasSize(2);
    }

    @Test
    void standsInTheCalendarFeedByDay() throws IOException, ParserException {
        String body = network.anonymous().get("/feeds/agenda.ics?lang=ca").body();
        Map<String, VEvent> entries = new CalendarBuilder()
                .build(new StringReader(body)).getComponents("VEVENT").stream()
                        .map(VEvent.class::cast)
                        .collect(Collectors.toMap(
                                entry -> entry.getUid().orElseThrow().getValue(), entry -> entry));

        assertThat(quarter()).hasSize(5).allSatisfy(activity -> {
            VEvent entry = entries.get(id(activity) + "@xarxa");
            assertThat(entry).as(title(activity)).isNotNull();
            assertThat(entry.getSummary().getValue()).isEqualTo(title(activity));
            assertThat(entry.getDateTimeStart().getValue())
                    .isEqualTo(activity.path("date").asString().replace("-", ""));
        });
    }

    @Test
    void standsInTheAtomFeed() throws FeedException {
        String body = network.anonymous().get("/feeds/agenda.atom?lang=ca").body();
        List<SyndEntry> entries =
                new SyndFeedInput().build(new StringReader(body)).getEntries();

        assertThat(quarter())
                .hasSize(5)
                .allSatisfy(activity -> assertThat(entries)
                        .filteredOn(entry -> entry.getUri().contains(id(activity)))
                        .singleElement()
                        .extracting(SyndEntry::getTitle)
                        .isEqualTo(title(activity)));
    }

    @Test
    void namesManlleusRepresentativeWhoSpokeAndShowsTheRecording() {
        JsonNode day = workshopDay();

        assertThat(day.path("mode").asString()).isEqualTo("ONLINE");
        assertThat(day.at("/sessions/0/speakers/0/orgId").asString()).isEqualTo("manlleu");
        assertThat(day.at("/sessions/0/speakers/0/role").asString()).isEqualTo("REPRESENTATIVE");
        assertThat(day.at("/sessions/0/speakers/0/name").asString()).startsWith("Guillem Serrat");
        assertThat(day.at("/recordings/0/url").asString()).startsWith("https://example.org/demo/");
    }

    @Test
    void tellsTechniciansOfActivitiesAndManlleuOfItsRecordingByMail() {
        JsonNode runs = office.get("/api/v1/publications/" + id(workshopDay()) + "/deliveries")
                .json()
                .path("runs");

        assertRun(runs.path(0), "ACTIVITY", 16, 16);
        assertRun(runs.path(1), "RECORDING", 17, 2);
    }

    private static void assertRun(JsonNode run, String kind, int inboxes, int mails) {
        assertThat(run.path("kind").asString()).isEqualTo(kind);
        assertThat(run.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(run.at("/counts/INBOX/DELIVERED").asInt()).isEqualTo(inboxes);
        assertThat(run.at("/counts/EMAIL/ACCEPTED").asInt()).isEqualTo(mails);
        assertThat(run.at("/counts/EMAIL/HELD").asInt()
                        + run.at("/counts/EMAIL/IN_DIGEST").asInt())
                .isEqualTo(inboxes - mails);
    }

    @Test
    void manlleusTechnicianFindsTheDayInItsNewestStateInTheInboxInCatalan() {
        JsonNode day = workshopDay();
        List<JsonNode> items = network.as(TECHNICIAN).list("/api/v1/inbox").stream()
                .filter(item -> item.path("subjectId").asString("").equals(id(day)))
                .toList();

        assertThat(items).extracting(item -> item.path("kind").asString()).containsExactly("RECORDING");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.path("title").asString()).contains(title(day));
            assertThat(item.path("lang").asString()).isEqualTo("ca");
            assertThat(item.path("date").asString()).isEqualTo("2021-03-02");
            assertThat(item.path("past").asBoolean()).isTrue();
            assertThat(item.path("organisers").toString()).contains("Respon.cat");
            assertThat(item.path("path").asString()).startsWith("/agenda/" + id(day));
        });
        assertThat(items)
                .filteredOn(item -> item.path("kind").asString().equals("RECORDING"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("path").asString()).endsWith("#recordings"));
    }

    @Test
    void manlleusTwoPeopleFindTheRecordingInTheMail() {
        String title = title(workshopDay());

        assertThat(network.sink().mailsTo(TECHNICIAN, title))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(network.sink().raw(mail)).contains("Content-Language: ca"));
        assertThat(network.sink().mailsTo(REPRESENTATIVE, title)).hasSize(1);
        assertThat(network.sink().mailsTo("regidora.vic@example.org", title)).isEmpty();
    }

    @Test
    void hasFourInventedActivitiesToComeAndSaysSo() {
        assertThat(network.anonymous().list("/api/v1/activities"))
                .filteredOn(activity -> title(activity).endsWith("(exemple)"))
                .hasSize(4)
                .allSatisfy(activity -> {
                    assertThat(activity.path("past").asBoolean()).isFalse();
                    assertThat(activity.at("/texts/es/title").asString()).endsWith("(ejemplo)");
                    assertThat(activity.at("/texts/en/title").asString()).endsWith("(example)");
                });
    }
}
