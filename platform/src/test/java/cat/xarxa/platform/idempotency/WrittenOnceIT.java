package cat.xarxa.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = NotesApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.import=classpath:xarxa-platform.yaml", "spring.application.name=notes"})
@ContextConfiguration(initializers = RealServers.class)
class WrittenOnceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final UUID AINAS_ID = UUID.randomUUID();
    private static final String AINA = TestIssuer.token(token -> token.person(AINAS_ID));
    private static final String PAU = TestIssuer.token(token -> token.person(UUID.randomUUID()));

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private NotesApi.Notes api;

    private final String key = UUID.randomUUID().toString();
    private final String text = "text-" + UUID.randomUUID();

    @Test
    void givesTheSameAnswerToTheSameWriteAndDoesItOnce() {
        HttpResponse<String> first = post("/api/notes", AINA, key, text);
        HttpResponse<String> second = post("/api/notes", AINA, key, text);

        assertThat(first.statusCode()).isEqualTo(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(second.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(written()).isEqualTo(1);
        assertThat(audited())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("actor")).isEqualTo("person:" + AINAS_ID));
    }

    @Test
    void refusesAnotherWriteUnderTheSameKey() {
        post("/api/notes", AINA, key, text);

        HttpResponse<String> other = post("/api/notes", AINA, key, text + "!");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("urn:problem:xarxa:idempotency-key-reused");
        assertThat(audited()).hasSize(1);
    }

    @Test
    void keepsKeysByCaller() {
        HttpResponse<String> ainas = post("/api/notes", AINA, key, text);
        HttpResponse<String> paus = post("/api/notes", PAU, key, text);

        assertThat(paus.statusCode()).isEqualTo(201);
        assertThat(paus.body()).isNotEqualTo(ainas.body());
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void undoesWhatWasRefusedAndLetsItBeTriedAgain() {
        HttpResponse<String> refused = post("/api/odd-notes", AINA, key, text);
        assertThat(audited()).isEmpty();
        HttpResponse<String> again = post("/api/notes", AINA, key, text);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("urn:problem:xarxa:odd");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(written()).isEqualTo(1);
        assertThat(audited()).hasSize(1);
    }

    @Test
    void hasOneEffectHoweverManySendItAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> post("/api/slow-notes", AINA, key, text)))
                .limit(20)
                .toList();

        assertThat(sent).extracting(answer -> answer.join().statusCode()).containsOnly(200, 409);
        assertThat(sent)
                .extracting(CompletableFuture::join)
                .filteredOn(answer -> answer.statusCode() == 409)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.body()).contains("urn:problem:xarxa:idempotency-key-in-use"));
        assertThat(written()).isEqualTo(1);
        assertThat(post("/api/slow-notes", AINA, key, text).body()).isEqualTo("done");
        assertThat(audited()).hasSize(1);
    }

    @Test
    void triesAgainWhatThePassingFaultOfADatabaseUndid() {
        api.passingFaults.set(2);

        assertThat(post("/api/notes", AINA, key, text).statusCode()).isEqualTo(201);

        assertThat(written()).isEqualTo(1);
        assertThat(audited()).hasSize(1);
    }

    @Test
    void namesTheHeaderOfWhatIsNoKey() {
        HttpResponse<String> answer = post("/api/notes", AINA, "two words", text);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"");
        assertThat(written()).isZero();
    }

    @Test
    void keepsNothingForNobody() {
        assertThat(post("/api/open-notes", null, key, text).statusCode()).isEqualTo(201);
        assertThat(post("/api/open-notes", null, key, text).statusCode()).isEqualTo(201);
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void forgetsAKeyAfterADay() {
        IdempotencyKey yesterdays = new IdempotencyKey("aina", key);
        Instant now = Instant.now();
        KeptAnswers past = new KeptAnswers(mongo, Clock.fixed(now, ZoneOffset.UTC));
        past.take(yesterdays);

        KeptAnswers later = new KeptAnswers(mongo, Clock.fixed(now.plus(KeptAnswers.KEPT), ZoneOffset.UTC));

        assertThat(later.find(yesterdays)).isEmpty();
        later.take(yesterdays);
    }

    @Test
    void letsTheDatabaseForgetWhatIsOver() {
        await().untilAsserted(() -> assertThat(
                        mongo.getCollection("idempotency_keys").listIndexes().into(new ArrayList<>()))
                .anySatisfy(index -> assertThat(index.get("expireAfterSeconds", Number.class))
                        .extracting(Number::intValue)
                        .isEqualTo(0)));
    }

    private List<Document> audited() {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", text))
                .into(new ArrayList<>());
    }

    private long written() {
        return mongo.getCollection(NotesApi.NOTES).countDocuments(new Document("text", text));
    }

    private HttpResponse<String> post(String path, String token, String idempotencyKey, String note) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString("{\"text\": \"" + note + "\"}"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
