package cat.xarxa.members.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.OtherService;
import cat.xarxa.members.JsonSchema;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.export.Export.Progress;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.PersonalCopies;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody asks for a copy of their data: this service's part is there at once, those of others when they say so. */
@LonelyService
class ExportsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Exports exports;

    @Autowired
    PersonalCopies copies;

    @Autowired
    Registry registry;

    @Autowired
    Erasures erasures;

    @Autowired
    MongoOperations mongo;

    private final String address = "p" + UUID.randomUUID() + "@example.org";
    private PersonId person;

    @BeforeEach
    void haveSomebody() {
        Profile profile = new Profile(
                new PersonName("Remei Prat"),
                List.of(new Email(address, Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        person = registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    @Test
    void takesThisServicesPartAtOnceAndOpensWhatIsSealed() {
        Export export = exports.request(person);

        assertThat(export.progress(Instant.now()))
                .containsEntry("members-service", Progress.READY)
                .containsEntry("notification-service", Progress.WAITING);
        assertThat(read(export, "people")).contains("Remei Prat", address);
        assertThat(mongo.getCollection("personal_copies")
                        .find(new Document("personId", person.value()))
                        .map(Document::toString))
                .isNotEmpty()
                .noneMatch(row -> row.contains("Remei") || row.contains(address));
    }

    @Test
    void saysOfEachFileWhatItsBytesAre() throws Exception {
        Export export = exports.request(person);

        for (CopyFile file : export.answers().get(Export.HERE).copy().files()) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(read(export, file.name()).getBytes(UTF_8));
            assertThat(HexFormat.of().formatHex(digest)).as(file.name()).isEqualTo(file.sha256());
            assertThat(JsonMapper.shared().readTree(read(export, file.name())).size())
                    .isEqualTo(file.records());
        }
    }

    @Test
    void handsNothingToAnybodyElse() {
        Export export = exports.request(person);

        assertThat(copies.read(export.id(), UUID.randomUUID(), "people")).isEmpty();
        assertThat(copies.read(UUID.randomUUID(), person.value(), "people")).isEmpty();
    }

    @Test
    void isTheSameWhilePartsAreMissingAndAuditedOnce() {
        Export export = exports.request(person);

        assertThat(exports.request(person).id()).isEqualTo(export.id());
        assertThat(told(export))
                .singleElement()
                .satisfies(event -> assertThat(event.getString("data")).doesNotContain("Remei", address));
        assertThat(mongo.getCollection(AuditLog.ENTRIES)
                        .countDocuments(new Document("object", person.toString()).append("action", "export.requested")))
                .isEqualTo(1);
    }

    @Test
    void isWholeWhenAllHaveAnsweredForThemselvesHoweverLateAndHoweverOften() {
        Export export = exports.request(person);
        answer("notification", "events", export.id());
        answer("events", "events", export.id());
        answer("events", "events", export.id());
        answer("content", "content", export.id());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(exports.of(person).answers())
                        .containsOnlyKeys("members-service", "events-service", "content-service"));
        assertThat(exports.of(person).isComplete()).isFalse();
        assertThat(exports.of(person).progress(Instant.now().plus(Duration.ofMinutes(6))))
                .containsEntry("notification-service", Progress.OVERDUE);

        answer("notification", "notification", export.id());
        await().atMost(SOON).until(() -> exports.of(person).answers().containsKey("notification-service"));
        assertThat(exports.of(person).isComplete()).isFalse();
        accountAnswers(export.id());

        assertThat(exports.of(person).isComplete()).isTrue();
    }

    @Test
    void makesWayForANewOneOnceItIsWhole() {
        Export first = exports.request(person);
        for (String service : List.of("content", "events", "notification")) {
            answer(service, service, first.id());
        }
        accountAnswers(first.id());
        await().atMost(SOON).until(() -> exports.of(person).isComplete());

        Export second = exports.request(person);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(copies.read(first.id(), person.value(), "people")).isEmpty();
        assertThat(read(second, "people")).contains("Remei Prat");
    }

    @Test
    void goesWithWhomItIsAbout() {
        Export export = exports.request(person);

        erasures.eraseMyself(person);

        assertThat(copies.read(export.id(), person.value(), "people")).isEmpty();
        assertThat(mongo.getCollection("personal_copies").countDocuments(new Document("personId", person.value())))
                .isZero();
        assertThatExceptionOfType(ExportNotFound.class).isThrownBy(() -> exports.of(person));
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> exports.request(person));
        answer("events", "events", export.id());
        assertThat(copies.take(UUID.randomUUID(), person.value(), Instant.now().plusSeconds(60)))
                .isEmpty();
    }

    private String read(Export export, String file) {
        return copies.read(export.id(), person.value(), file).orElseThrow();
    }

    private List<Document> told(Export export) {
        return mongo.getCollection("outbox")
                .find(new Document("key", export.id().toString()))
                .into(new java.util.ArrayList<>());
    }

    /** Keycloak is away all the time. */
    private void accountAnswers(UUID export) {
        exports.answered(export, Export.ACCOUNTS, new Export.Answer(Instant.now(), new Copy(List.of(), List.of())));
    }

    private static void answer(String topic, String service, UUID export) {
        String sample = "/contracts/events/xarxa." + service + ".export/person-export-part-ready.v1.sample.json";
        ObjectNode event = (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file(sample));
        event.put("exportId", export.toString());
        new OtherService("/another-service")
                .tell(
                        "xarxa." + topic + ".export",
                        "cat.xarxa." + service + ".person-export-part-ready.v1",
                        UUID.randomUUID().toString(),
                        event.toString());
    }
}
