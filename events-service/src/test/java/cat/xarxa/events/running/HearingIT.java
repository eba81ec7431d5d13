package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What members-service tells twice, late or in another order than it happened. */
@RunningService
class HearingIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @Autowired
    BindingsLifecycleController lifecycle;

    private final String org = "org-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = id();
    private final SealingKey key = SealingKey.generate();

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void keepsTheNameOfAnOrganisationThatIsToldTwice() {
        adhered(1, "Ajuntament");
        soon(() -> assertThat(owner()).isEqualTo("Ajuntament"));

        adhered(1, "Un altre nom sota el mateix número");
        adhered(2, "Ajuntament Nou");

        soon(() -> assertThat(owner()).isEqualTo("Ajuntament Nou"));
        adhered(1, "Ajuntament Vell");
        adhered(3, "Ajuntament Novíssim");
        soon(() -> assertThat(owner()).isEqualTo("Ajuntament Novíssim"));
    }

    @Test
    void learnsTheEndOfAMandateThatIsToldBeforeItsBeginning() {
        String mandate = id().toString();
        ended(mandate, 2, "2021-12-31");
        started(mandate, 1, "2021-01-01");

        soon(() -> assertThat(speakingOn("2021-03-02")).isEqualTo(201));
        assertThat(speakingOn("2022-01-01")).isEqualTo(400);
        assertThat(speakingOn("2020-12-31")).isEqualTo(400);
        assertThat(service.get("/api/v1/speakers?org=" + org, OFFICE).body()).doesNotContain(person.toString());
    }

    @Test
    void keepsTheEndOfAMandateWhoseBeginningIsToldAgain() {
        String mandate = id().toString();
        started(mandate, 1, "2021-01-01");
        ended(mandate, 2, "2021-12-31");
        started(mandate, 1, "2021-01-01");
        soon(() -> assertThat(speakingOn("2021-03-02")).isEqualTo(201));

        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> speakingOn("2022-01-01"), status -> status == 400);
    }

    @Test
    void countsAMandateOfTodayForADayBeforeIt() {
        started(id().toString(), 1, "2021-01-01");

        soon(() -> assertThat(speakingOn("2020-11-12")).isEqualTo(201));
    }

    @Test
    void readsANameWhicheverOfNameAndKeyComesFirst() {
        started(id().toString(), 1, "2021-01-01");
        issued(1, key);
        soon(() -> assertThat(hasHeardOfKey()).isTrue());
        registered(1, "Remei Prat");
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat"));
    }

    @Test
    void showsSomebodyWithoutANameUntilTheKeyComes() {
        started(id().toString(), 1, "2021-01-01");
        registered(1, "Remei Prat");
        soon(() -> assertThat(speaker()).isNull());
        issued(1, key);
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat"));
    }

    @Test
    void takesNoStepBackToAnOlderName() {
        started(id().toString(), 1, "2021-01-01");
        issued(1, key);
        registered(3, "Remei Prat Nova");
        registered(2, "Remei Prat");
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat Nova"));

        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> "Remei Prat Nova".equals(speaker()));
    }

    @Test
    void showsAPublishedSpeakerWithoutANameOnceTheKeyIsDestroyed() {
        started(id().toString(), 1, "2021-01-01");
        issued(1, key);
        registered(1, "Remei Prat");
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat"));
        String id = service.draftAndPublish(speaking("2021-03-02").toString());
        assertThat(shown(id).asString()).isEqualTo("Remei Prat");

        Broker.tell("xarxa.members.person-key", "cat.xarxa.members.person-key-issued.v1", person.toString(), 2, null);

        soon(() -> assertThat(shown(id).isNull()).isTrue());
    }

    @Test
    void forgetsASealedNameThatIsDeleted() {
        started(id().toString(), 1, "2021-01-01");
        issued(1, key);
        registered(1, "Remei Prat");
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat"));

        Broker.tell("xarxa.members.person", "cat.xarxa.members.person-registered.v1", person.toString(), 2, null);

        soon(() -> assertThat(speaker()).isNull());
        assertThat(mongo.exists(query(where("_id").is(person)), "people")).isFalse();
    }

    @Test
    void keepsNoNameOpen() {
        started(id().toString(), 1, "2021-01-01");
        issued(1, key);
        registered(1, "Remei Prat");
        soon(() -> assertThat(speaker()).isEqualTo("Remei Prat"));

        for (String collection : mongo.getCollectionNames()) {
            mongo.execute(collection, documents -> {
                documents
                        .find()
                        .forEach(document -> assertThat(document.toJson()).doesNotContain("Remei", key.encoded()));
                return true;
            });
        }
    }

    @Test
    void saysNotYetAndNotUnknownWhileItHasNotHeardAll() {
        lifecycle.stop("members-in-0");
        lifecycle.stop("mandates-in-0");
        try {
            adhered(1, "Ajuntament");
            started(id().toString(), 1, "2021-01-01");

            assertThat(service.draft(Drafts.note("De qui és?", org).toString(), OFFICE)
                            .statusCode())
                    .isEqualTo(503);
            assertThat(speakingOn("2021-03-02")).isEqualTo(503);
        } finally {
            lifecycle.start("members-in-0");
            lifecycle.start("mandates-in-0");
        }
        soon(() -> assertThat(owner()).isEqualTo("Ajuntament"));
        soon(() -> assertThat(speakingOn("2021-03-02")).isEqualTo(201));
    }

    private boolean hasHeardOfKey() {
        return mongo.exists(
                query(where("_id.consumer").is("personKeys").and("_id.key").is(person.toString())),
                "consumer_positions");
    }

    private JsonNode shown(String activity) {
        return json(service.read(activity, null)).at("/sessions/0/speakers/0/name");
    }

    private int speakingOn(String day) {
        return service.draft(speaking(day).toString(), OFFICE).statusCode();
    }

    private ObjectNode speaking(String day) {
        ObjectNode draft = Drafts.conferenceDay().put("date", day);
        ((ObjectNode) draft.at("/sessions/0/speakers/0"))
                .put("personId", person.toString())
                .put("orgId", org);
        return draft;
    }

    private String owner() {
        return json(service.draft(Drafts.note("De qui és?", org).toString(), OFFICE))
                .path("ownerName")
                .asString("");
    }

    @Test
    void answersThatNothingPassesOnWhenSomebodyTakesOver() {
        String succession = id().toString();
        ObjectNode event = sample("xarxa.members.mandate/mandate-succeeded").put("successionId", succession);

        Broker.tell(
                "xarxa.members.mandate",
                "cat.xarxa.members.mandate-succeeded.v1",
                id().toString(),
                1,
                event.toString());

        soon(() -> assertThat(mongo.getCollection("outbox")
                        .countDocuments(new Document("key", succession).append("topic", "xarxa.events.succession")))
                .isEqualTo(1));
    }

    /** The one speaker of the organisation: null without a name, and not there is another matter. */
    private @Nullable String speaker() {
        JsonNode items =
                json(service.get("/api/v1/speakers?org=" + org, OFFICE)).get("items");
        assertThat(items).hasSize(1);
        JsonNode name = items.get(0).get("name");
        return name.isNull() ? null : name.asString();
    }

    private void adhered(int sequence, String name) {
        ObjectNode event = sample("xarxa.members.member/member-adhered")
                .put("memberId", org)
                .put("name", name);
        Broker.tell("xarxa.members.member", "cat.xarxa.members.member-adhered.v1", org, sequence, event.toString());
    }

    private void started(String mandate, int sequence, String from) {
        ObjectNode event = sample("xarxa.members.mandate/mandate-started")
                .put("mandateId", mandate)
                .put("personId", person.toString())
                .put("orgId", org)
                .put("from", from);
        Broker.tell(
                "xarxa.members.mandate", "cat.xarxa.members.mandate-started.v1", mandate, sequence, event.toString());
    }

    private void ended(String mandate, int sequence, String to) {
        ObjectNode event = sample("xarxa.members.mandate/mandate-ended")
                .put("mandateId", mandate)
                .put("personId", person.toString())
                .put("orgId", org)
                .put("to", to);
        Broker.tell("xarxa.members.mandate", "cat.xarxa.members.mandate-ended.v1", mandate, sequence, event.toString());
    }

    private void registered(int sequence, String name) {
        String sealed = Sealer.seal(key, person.toString(), "{\"name\": \"" + name + "\", \"lang\": \"ca\"}");
        ObjectNode event = sample("xarxa.members.person/person-registered")
                .put("personId", person.toString())
                .put("sealed", sealed);
        Broker.tell(
                "xarxa.members.person",
                "cat.xarxa.members.person-registered.v1",
                person.toString(),
                sequence,
                event.toString());
    }

    private void issued(int sequence, SealingKey issued) {
        ObjectNode event = sample("xarxa.members.person-key/person-key-issued")
                .put("personId", person.toString())
                .put("key", issued.encoded());
        Broker.tell(
                "xarxa.members.person-key",
                "cat.xarxa.members.person-key-issued.v1",
                person.toString(),
                sequence,
                event.toString());
    }

    private static void soon(ThrowingRunnable claim) {
        await().atMost(SOON).untilAsserted(claim);
    }

    private static ObjectNode sample(String event) {
        return (ObjectNode)
                JsonMapper.shared().readTree(JsonSchema.file("/contracts/events/" + event + ".v1.sample.json"));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
