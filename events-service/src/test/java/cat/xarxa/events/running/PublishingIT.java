package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.events.running.ServiceClient.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.events.JsonSchema;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@RunningService
class PublishingIT {

    private static final String TOPIC = "xarxa.events.activity";
    private static final String TELL = "{\"tellPeople\": true}";

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void showsAPublishedActivityWithItsProgrammeAndTellsOfItOnce() {
        String id = service.draft(Drafts.conferenceDay().toString());
        assertThat(service.read(id, null).statusCode()).isEqualTo(404);
        assertThat(service.read(id, TECHNICIAN).statusCode()).isEqualTo(404);

        assertThat(service.publish(id, TELL).statusCode()).isEqualTo(200);

        JsonNode seen = json(service.read(id, null));
        assertThat(seen.path("date").asString()).isEqualTo("2021-03-02");
        assertThat(seen.path("starts").isNull()).isTrue();
        assertThat(seen.path("past").asBoolean()).isTrue();
        assertThat(seen.at("/organisers/0/name").asString()).isEqualTo("Respon.cat");
        assertThat(seen.at("/organisers/0/role").asString()).isEqualTo("LEAD");
        assertThat(seen.at("/sessions/0/speakers/0/name").asString()).isEqualTo("Guillem Serrat");
        assertThat(seen.at("/sessions/0/speakers/0/orgName").asString()).isEqualTo("Ajuntament de Manlleu");
        assertThat(seen.at("/texts/ca/bodyHtml").asString()).isEqualTo("<p>Cos en <strong>català</strong>.</p>\n");
        assertThat(Broker.hear(TOPIC, id)).singleElement().satisfies(event -> assertAnnounced(event, id));
    }

    private static void assertAnnounced(ConsumerRecord<String, String> event, String id) {
        assertThat(JsonSchema.faults(
                        "/contracts/events/" + TOPIC + "/activity-announced.v1.schema.json", event.value()))
                .isEmpty();
        assertThat(header(event, "ce_type")).isEqualTo("cat.xarxa.events.activity-announced.v1");
        assertThat(header(event, "ce_source")).isEqualTo("/events-service");
        assertThat(header(event, "ce_subject")).isEqualTo(id);
        assertThat(header(event, "ce_sequence")).isEqualTo("1");
    }

    @Test
    void tellsOfARecordingAfterTheActivity() {
        String id = service.draftAndPublish(Drafts.conferenceDay().toString());

        HttpResponse<String> answer = record(id, "{\"url\": \"https://example.org/v\", \"visibility\": \"PUBLIC\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(service.read(id, null)).at("/recordings/0/url").asString())
                .isEqualTo("https://example.org/v");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Broker.hear(TOPIC, id))
                        .extracting(event -> header(event, "ce_type") + " " + header(event, "ce_sequence"))
                        .containsExactly(
                                "cat.xarxa.events.activity-announced.v1 1",
                                "cat.xarxa.events.recording-published.v1 2"));
    }

    @Test
    void keepsRecordingsForTheNetworkFromOthers() {
        String id = service.draftAndPublish(Drafts.conferenceDay().toString());
        record(id, "{\"url\": \"https://example.org/v\", \"visibility\": \"NETWORK\"}");

        assertThat(json(service.read(id, null)).path("recordings")).isEmpty();
        assertThat(json(service.read(id, TECHNICIAN)).path("recordings")).hasSize(1);
    }

    @Test
    void publishesOnceWhenManyTryAtOnce() throws Exception {
        String id = service.draft(Drafts.note("Seminari", "xarxa").toString());
        Callable<Integer> attempt = () -> service.publish(id, "{}").statusCode();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = people
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        }
        assertThat(outboxRows(id)).isEqualTo(1);
    }

    @Test
    void listsPastAndComingNewestDateFirstAndNarrows() {
        String coming = service.draftAndPublish(Drafts.note("Ve", "xarxa").toString());
        String past = service.draftAndPublish(Drafts.conferenceDay().toString());

        List<String> all = ids("/api/v1/activities?limit=100");
        assertThat(all).contains(coming, past);
        assertThat(all.indexOf(coming)).isLessThan(all.indexOf(past));
        assertThat(ids("/api/v1/activities?limit=100&from=2021-01-01&to=2021-03-31"))
                .contains(past)
                .doesNotContain(coming);
        assertThat(ids("/api/v1/activities?limit=100&organiser=respon-cat"))
                .contains(past)
                .doesNotContain(coming);
        assertThat(ids("/api/v1/activities?limit=100&speaker=manlleu"))
                .contains(past)
                .doesNotContain(coming);
        assertThat(ids("/api/v1/activities?limit=100&kind=SEMINAR"))
                .contains(coming)
                .doesNotContain(past);
    }

    @Test
    void pagesThroughTheAgendaWithoutGaps() {
        for (int i = 0; i < 5; i++) {
            service.draftAndPublish(Drafts.note("Pàgina " + i, "xarxa").toString());
        }
        List<String> whole = ids("/api/v1/activities?limit=100&kind=SEMINAR");
        JsonNode first = json(service.get("/api/v1/activities?limit=2&kind=SEMINAR", null));
        JsonNode second = json(service.get(
                "/api/v1/activities?limit=2&kind=SEMINAR&cursor="
                        + first.path("next").asString(),
                null));

        assertThat(whole.subList(0, 2))
                .isEqualTo(first.path("items").findValuesAsString("id").subList(0, 2));
        assertThat(second.path("items").get(0).path("id").asString()).isEqualTo(whole.get(2));
    }

    @Test
    void putsSeriesTogether() {
        String slug = "curs-" + UUID.randomUUID();
        String title = "{\"texts\": {\"ca\": {\"title\": \"Postgrau\"}}}";
        assertThat(service.put("/api/v1/series/" + slug, title, OFFICE).statusCode())
                .isEqualTo(201);
        assertThat(service.put("/api/v1/series/" + slug, title, OFFICE).statusCode())
                .isEqualTo(200);
        assertThat(service.put("/api/v1/series/" + slug, title, TECHNICIAN).statusCode())
                .isEqualTo(403);

        String id = service.draftAndPublish(
                Drafts.note("Lliçó", "xarxa").put("seriesId", slug).toString());

        assertThat(json(service.read(id, null)).at("/series/texts/ca/title").asString())
                .isEqualTo("Postgrau");
        assertThat(ids("/api/v1/activities?series=" + slug)).containsExactly(id);
    }

    private HttpResponse<String> record(String id, String body) {
        return service.post("/api/v1/activities/" + id + "/recordings", body, OFFICE);
    }

    private List<String> ids(String path) {
        return json(service.get(path, null))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private long outboxRows(String id) {
        return mongo.execute("outbox", rows -> rows.countDocuments(new Document("key", id)));
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
