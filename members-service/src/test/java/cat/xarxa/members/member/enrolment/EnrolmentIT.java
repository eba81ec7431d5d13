package cat.xarxa.members.member.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.web.Revision;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of members over HTTP: read, tried out, and taken in as a whole. */
@LonelyService
class EnrolmentIT {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
    private static final String HEADING = "name,kind,townIneCode5,state,on,assemblyOn,minutes,id\n";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String office = TestIssuer.token(token -> token.role("OFFICE"));
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final OrgId first = new OrgId("a-" + run);
    private final OrgId second = new OrgId("b-" + run);
    private final String list = HEADING + line(first, "ADHERED") + line(second, "PENDING");

    @Autowired
    Environment environment;

    @Autowired
    MemberRoll roll;

    @Autowired
    Alliances alliances;

    @Autowired
    MongoOperations mongo;

    @Test
    void takesInEachThroughItsStepsAndTellsOfThem() throws Exception {
        JsonNode done = json(csv(list, false, "k-" + run), 200);

        assertThat(done.get("added").asInt()).isEqualTo(2);
        assertThat(roll.get(first).state()).isEqualTo(MemberState.ADHERED);
        assertThat(roll.get(first).adhesion().orElseThrow().assemblyRef()).isEqualTo("https://example.org/acta");
        assertThat(roll.get(second).state()).isEqualTo(MemberState.PENDING);
        assertThat(told(first)).isEqualTo(3);
        assertThat(told(second)).isEqualTo(2);
    }

    @Test
    void triesOutWithoutDoingAnything() throws Exception {
        JsonNode tried = json(csv(list, true, null), 200);

        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(tried.get("lines").get(1).get("line").asInt()).isEqualTo(3);
        assertThat(tried.get("lines").get(1).get("outcome").asString()).isEqualTo("NEW");
        assertNothingCame();
    }

    @Test
    void takesTheSameListOnceHoweverOftenItComes() throws Exception {
        HttpResponse<String> done = csv(list, false, "k-" + run);
        HttpResponse<String> again = csv(list, false, "k-" + run);
        JsonNode later = json(csv(list, false, null), 200);

        assertThat(again.body()).isEqualTo(done.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(csv(list + " ", false, "k-" + run).statusCode()).isEqualTo(422);
        assertThat(later.get("added").asInt()).isZero();
        assertThat(later.get("known").asInt()).isEqualTo(2);
        assertThat(told(first)).isEqualTo(3);

        roll.suspend(first, new Revision(3), DAY.plusDays(1), "prova");
        assertThat(json(csv(list, true, null), 200).get("known").asInt())
                .as("what came after the list is no contradiction")
                .isEqualTo(2);
    }

    @Test
    void takesNothingOfAListWithOneFault() throws Exception {
        alliances.agree(
                new Organisation(new OrgId("c-" + run), "Aliada"), PartnerKind.COOPERATIVE, Agreement.since(DAY));
        String faulty = list + line(new OrgId("c-" + run), "ADHERED")
                + "Lloc,COLLABORATOR,08000,PENDING,2021-03-02,,,\n" + line(first, "ADHERED");

        assertThat(faults(csv(faulty, false, null)))
                .containsExactly(
                        "lines.6.id line-twice", "lines.4.id slug-taken", "lines.5.townIneCode5 unknown-municipality");
        assertThat(faults(csv(faulty, true, null))).hasSize(3);
        assertNothingCame();
    }

    @Test
    void findsWhoIsThereUnderAnotherName() throws Exception {
        String council = "Ajuntament de Tavertet,TOWN_COUNCIL,08280,ADHERED,2021-03-02,,,";
        OrgId id = new OrgId("tavertet-" + run);
        json(csv(HEADING + council + id.slug() + "\n", false, null), 200);

        assertThat(json(csv(HEADING + council + "\n", true, null), 200)
                        .get("known")
                        .asInt())
                .as("the slug of the council is known by its town")
                .isEqualTo(1);
        assertThat(faults(csv(HEADING + council + "another\n", true, null)))
                .containsExactly("lines.2.id known-otherwise");
        assertThat(faults(
                        csv(HEADING + council.replace("ADHERED,2021-03-02", "ADHERED,2021-03-01") + "\n", true, null)))
                .containsExactly("lines.2.on known-otherwise");
        assertThat(faults(csv(HEADING + council + "\n" + council.replace("Ajuntament", "Vila") + "\n", true, null)))
                .containsExactly("lines.3.name line-twice", "lines.3.name known-otherwise");
    }

    @Test
    void readsTheSameInJson() throws Exception {
        String body = """
                {"lines": [{"name": "Coop", "kind": "COLLABORATOR", "townIneCode5": "08298", "state": "ADHERED",
                            "on": "2021-03-02", "id": "%s"}, {"name": "Coop", "kind": "COOP"}]}""".formatted(first);
        assertThat(faults(send("application/json", body, false, null)))
                .contains("lines.2.kind one-of", "lines.2.state required");
        assertThat(send("application/json", "{\"lines\": [null]}", true, null).statusCode())
                .isEqualTo(400);
        assertThat(send("text/plain", list, true, null).statusCode()).isEqualTo(415);
        assertThat(send("text/csv", list, "maybe", null).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAFileOf50Megabytes() throws Exception {
        assertThat(send("text/csv", "x".repeat(50 << 20), true, null).statusCode())
                .isEqualTo(413);
    }

    @Test
    void takesInAsMuchAsItMay() throws Exception {
        String most = HEADING
                + IntStream.range(0, EnrolMembers.MOST)
                        .mapToObj(i -> line(new OrgId("m" + i + "-" + run), "ADHERED"))
                        .collect(Collectors.joining());
        JsonNode done = json(csv(most, false, "m-" + run), 200);

        assertThat(done.get("added").asInt()).isEqualTo(EnrolMembers.MOST);
        assertThat(told(new OrgId("m" + (EnrolMembers.MOST - 1) + "-" + run))).isEqualTo(3);
    }

    private static String line(OrgId id, String state) {
        String minutes = state.equals("ADHERED") ? "2021-03-01,https://example.org/acta" : ",";
        return "Entitat " + id + ",COLLABORATOR,08298," + state + ",2021-03-02," + minutes + "," + id + "\n";
    }

    private void assertNothingCame() {
        for (OrgId id : List.of(first, second)) {
            assertThat(roll.find(id)).isEmpty();
            assertThat(told(id)).isZero();
            assertThat(mongo.getCollection("organisations").countDocuments(new Document("_id", id.slug())))
                    .isZero();
        }
    }

    private HttpResponse<String> csv(String body, boolean dryRun, String key) throws Exception {
        return send("text/csv", body, dryRun, key);
    }

    private HttpResponse<String> send(String type, String body, Object dryRun, String key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + environment.getProperty("local.server.port") + "/api/v1/members/import?dryRun=" + dryRun))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + office)
                .POST(BodyPublishers.ofString(body, UTF_8));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> faults(HttpResponse<String> answer) {
        return StreamSupport.stream(json(answer, 400).get("errors").spliterator(), false)
                .peek(fault -> assertThat(fault.get("message").asString())
                        .isNotEqualTo(fault.get("code").asString()))
                .map(fault ->
                        fault.get("field").asString() + " " + fault.get("code").asString())
                .toList();
    }

    private long told(OrgId id) {
        return mongo.getCollection("outbox").countDocuments(new Document("key", id.slug()));
    }
}
