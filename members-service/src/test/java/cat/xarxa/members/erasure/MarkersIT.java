package cat.xarxa.members.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.members.running.Topics;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import cat.xarxa.platform.web.Revision;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members' part of X23: markers are planted wherever somebody's name or address goes, and after the erasure none
 * can be read, not even by somebody who has every collection, every topic and every key that is left in a database.
 */
@LonelyService
@ExtendWith(OutputCaptureExtension.class)
class MarkersIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern SEALED = Pattern.compile("v1\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]+");

    @Autowired
    Registry registry;

    @Autowired
    Organisations organisations;

    @Autowired
    Erasures erasures;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoClient client;

    @Autowired
    Environment environment;

    private final List<String> markers = new ArrayList<>();

    @Test
    void leavesNoMarkerThatCanBeRead(CapturedOutput log) throws Exception {
        PersonId person = invited();
        for (int version = 0; version < 3; version++) {
            registry.change(person, new Revision(version), profile());
        }
        await().atMost(SOON)
                .until(() -> mongo.getCollection("outbox").countDocuments(new Document("unsent", true)) == 0);
        assertThat(markers).hasSize(12);
        assertThat(readable(person)).as("before").containsExactlyInAnyOrderElementsOf(markers);

        erasures.eraseMyself(person);
        await().atMost(SOON)
                .until(() -> mongo.getCollection("outbox").countDocuments(new Document("unsent", true)) == 0);

        assertThat(readable(person)).as("after").isEmpty();
        assertThat(markers).noneMatch(marker -> log.getAll().contains(marker));
    }

    /** By the door, so that there is an answer kept for its key. */
    private PersonId invited() throws Exception {
        OrgId town = new OrgId("vila-" + UUID.randomUUID());
        organisations.claim(new Organisation(town, "Vila"));
        Profile profile = profile();
        String body = """
                {"name": "%s", "lang": "ca", "role": "TECHNICIAN", "rights": "USER", "emails":
                 [{"address": "%s", "kind": "PERSONAL"}, {"address": "%s", "kind": "ROLE"}]}""".formatted(
                        profile.name().value(),
                        profile.emails().getFirst().address(),
                        profile.emails().getLast().address());
        String token =
                TestIssuer.token(caller -> caller.person(UUID.randomUUID()).role("OFFICE"));
        URI address = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port")
                + "/api/v1/organisations/" + town.slug() + "/people");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return new PersonId(UUID.fromString(
                    JsonMapper.shared().readTree(answer.body()).get("personId").asString()));
        }
    }

    private Profile profile() {
        return new Profile(
                new PersonName("Nom " + marker()),
                List.of(
                        new Email(marker() + "@example.org", Email.Kind.PERSONAL),
                        new Email(marker() + "@example.org", Email.Kind.ROLE)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
    }

    private String marker() {
        String marker = "marcador" + UUID.randomUUID().toString().replace("-", "");
        markers.add(marker);
        return marker;
    }

    /** The markers that stand somewhere, in the clear or under a key that is left. */
    private List<String> readable(PersonId person) {
        List<String> texts = stored();
        Topics.all(1, told -> false).forEach(told -> texts.add(told.key() + " " + told.value()));
        List<SealingKey> keys = keys();
        List<String> opened = new ArrayList<>(texts);
        texts.stream()
                .filter(text -> text.contains(person.toString()))
                .flatMap(text -> SEALED.matcher(text).results().map(found -> found.group()))
                .forEach(seal -> keys.forEach(key -> open(key, person, seal, opened)));
        return markers.stream()
                .filter(marker -> opened.stream().anyMatch(text -> text.contains(marker)))
                .toList();
    }

    private static void open(SealingKey key, PersonId person, String seal, List<String> opened) {
        try {
            opened.add(Sealer.open(key, person.toString(), seal));
        } catch (IllegalArgumentException e) {
            // another person's key
        }
    }

    private List<String> stored() {
        List<String> texts = new ArrayList<>();
        for (String database : databases()) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                client.getDatabase(database).getCollection(collection).find().forEach(row -> texts.add(text(row)));
            }
        }
        return texts;
    }

    private static String text(Document row) {
        return row.get("body") instanceof Binary body ? row + new String(body.getData(), UTF_8) : row.toString();
    }

    private List<SealingKey> keys() {
        return client.getDatabase(databases().getLast())
                .getCollection("person_keys")
                .find(new Document("key", new Document("$exists", true)))
                .map(row -> SealingKey.decode(row.getString("key")))
                .into(new ArrayList<>());
    }

    /** The service's own, and that of the keys. */
    private List<String> databases() {
        String keys = environment.getRequiredProperty("xarxa.keys.mongodb-uri");
        return List.of(
                mongo.getCollection("people").getNamespace().getDatabaseName(),
                new ConnectionString(keys).getDatabase());
    }
}
