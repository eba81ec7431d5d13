package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.content.running.ServiceClient.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.content.JsonSchema;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@RunningService
class PublishingIT {

    private static final String TOPIC = "xarxa.content.post";

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheOrganisations() {
        KnownOrganisations.tell(service);
    }

    @Test
    void publishesADraftToEverybodyAndTellsOfItOnce() {
        String id = service.draft(Drafts.news().toString());
        assertThat(service.get("/api/v1/posts/" + id, null).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/posts/" + id, TECHNICIAN).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/posts/" + id, OFFICE).statusCode()).isEqualTo(200);
        assertThat(outboxRows(id)).isZero();
        Instant before = Instant.now().minusMillis(1);

        HttpResponse<String> answer = service.publish(id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(json(answer).get("publishedAt").asString())).isBetween(before, Instant.now());
        JsonNode seen = json(service.get("/api/v1/posts/" + id, null));
        assertThat(seen.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(seen.get("sourceName").asString()).isEqualTo("Confederació de Cooperatives de Catalunya");
        assertThat(seen.at("/texts/ca/bodyHtml").asString()).isEqualTo("<p>Cos en <strong>català</strong>.</p>\n");
        assertThat(Broker.hear(TOPIC, id)).hasSize(1).first().satisfies(event -> assertEvent(event, id));
        assertThat(outboxRows(id)).isEqualTo(1);
    }

    private static void assertEvent(ConsumerRecord<String, String> event, String id) {
        assertThat(JsonSchema.faults("/contracts/events/" + TOPIC + "/post-published.v1.schema.json", event.value()))
                .isEmpty();
        assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(event, "ce_type")).isEqualTo("cat.xarxa.content.post-published.v1");
        assertThat(header(event, "ce_source")).isEqualTo("/content-service");
        assertThat(header(event, "ce_subject")).isEqualTo(id);
        assertThat(header(event, "ce_sequence")).isEqualTo("1");
        assertThat(header(event, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(event, "ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(header(event, "ce_time"))).isBefore(Instant.now());
    }

    @Test
    void showsAPublicationInEveryFeedAtOnce() {
        service.get("/feeds/news.atom", null);
        String id = service.draftAndPublish(Drafts.news().toString());

        for (String format : List.of("atom", "rss", "json")) {
            assertThat(service.get("/feeds/news." + format, null).body()).contains("urn:uuid:" + id);
        }
    }

    @Test
    void refusesASecondPublication() {
        String id = service.draftAndPublish(Drafts.news().toString());

        HttpResponse<String> answer = service.publish(id);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:problem:xarxa:post-not-draft");
        assertThat(outboxRows(id)).isEqualTo(1);
    }

    @Test
    void publishesOnceWhenManyTryAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = service.draft(Drafts.news().toString());
            Callable<Integer> attempt = () -> service.publish(id).statusCode();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Integer> statuses =
                        people
                                .invokeAll(IntStream.range(0, 8)
                                        .mapToObj(i -> attempt)
                                        .toList())
                                .stream()
                                .map(Future::resultNow)
                                .sorted()
                                .toList();

                assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
            }
            assertThat(outboxRows(id)).isEqualTo(1);
        }
    }

    @Test
    void knowsNothingOfAPostThatIsNotThere() {
        assertThat(service.publish(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsPostsForTheNetworkFromOthers() {
        String title = "Només per a la xarxa " + UUID.randomUUID();
        String id = service.draftAndPublish(
                Drafts.note(title, "xarxa").put("audience", "NETWORK").toString());

        assertThat(service.get("/api/v1/posts/" + id, TECHNICIAN).statusCode()).isEqualTo(200);
        assertThat(service.get("/api/v1/posts/" + id, null).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/posts/" + id, token -> token.partner("coopcat"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.get("/api/v1/posts", null).body()).doesNotContain(title);
        assertThat(service.get("/api/v1/posts", TECHNICIAN).body()).contains(title);
        await().during(Duration.ofMillis(1200))
                .atMost(Duration.ofSeconds(3))
                .until(() -> !service.get("/feeds/news.json", null).body().contains(title));
        assertThat(Broker.hear(TOPIC, id))
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event.value()).contains("\"audience\":\"NETWORK\""));
    }

    private long outboxRows(String id) {
        return mongo.execute("outbox", rows -> rows.countDocuments(new Document("key", id)));
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
