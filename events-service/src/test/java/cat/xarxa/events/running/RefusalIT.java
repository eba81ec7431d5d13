package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.node.ObjectNode;

@RunningService
class RefusalIT {

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    private long activities;
    private long events;
    private long acts;

    @BeforeEach
    void count() {
        KnownNetwork.tell(service);
        activities = rows("activities");
        acts = rows("audit_entries");
        events = told();
    }

    static Stream<Arguments> refusals() {
        UnaryOperator<TestToken> foreign = token -> OFFICE.apply(token).audience("another-api");
        return Stream.of(
                changed("ends", draft -> draft.put("ends", "2021-03-02T09:00:00Z")),
                changed("date", draft -> draft.put("date", "2021-03-02")),
                changed("organisers[0].orgId", draft -> organiser(draft, "entitat-desconeguda")),
                changed("organisers", draft -> draft.putArray("organisers")),
                changed(
                        "organisers[0].role",
                        draft -> ((ObjectNode) draft.at("/organisers/0")).put("role", "CO_ORGANISER")),
                changed("ownerOrg", draft -> draft.put("ownerOrg", "entitat-desconeguda")),
                changed("audience", draft -> draft.remove("audience")),
                changed("kind", draft -> draft.put("kind", "PARTY")),
                changed("networkRole", draft -> draft.remove("networkRole")),
                changed("lineOfWork", draft -> draft.remove("lineOfWork")),
                changed("seriesId", draft -> draft.put("seriesId", "cap")),
                changed("zone", draft -> draft.put("zone", "Europe/Manlleu")),
                changed("place", draft -> draft.put("place", "x".repeat(201))),
                changed("inLanguage[0]", draft -> draft.putArray("inLanguage").add("catalan")),
                changed("themes[0]", draft -> draft.putArray("themes").add("res")),
                changed("territories[0]", draft -> draft.putArray("territories").add("99999")),
                changed("texts.ca", draft -> draft.putObject("texts")),
                changed("texts.fr", draft -> ((ObjectNode) draft.get("texts")).putObject("fr")),
                changed("sessions[0].kind", draft -> draft.putArray("sessions").addObject()),
                changed(
                        "sessions[0].speakers[0].personId",
                        draft -> speaker(draft, UUID.randomUUID().toString(), "manlleu")),
                changed(
                        "sessions[0].speakers[0].personId",
                        draft -> speaker(draft, KnownNetwork.GUILLEM.toString(), "coopcat")),
                changed(
                        "sessions[0].starts",
                        draft -> session(draft)
                                .put("starts", "2001-01-01T10:00:00Z")
                                .put("ends", "2001-01-01T11:00:00Z")),
                Arguments.of("{\"kind\": \"" + "x".repeat(10_000_000) + "\"}", OFFICE, 413, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), TECHNICIAN, 403, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), foreign, 401, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), null, 401, ""));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("refusals")
    void leavesNothingBehind(String body, @Nullable UnaryOperator<TestToken> who, int status, String field) {
        HttpResponse<String> answer = service.draft(body, who);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(rows("activities")).isEqualTo(activities);
        assertThat(rows("audit_entries")).isEqualTo(acts);
        assertThat(told()).isEqualTo(events);
    }

    @Test
    void asksWhetherToTellPeopleOfWhatIsOver() {
        String id = service.draft(Drafts.conferenceDay().toString());

        HttpResponse<String> answer = service.publish(id, "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("tellPeople");
        assertThat(json(service.read(id, OFFICE)).path("state").asString()).isEqualTo("DRAFT");
        assertThat(told()).isEqualTo(events);
    }

    @Test
    void takesNoRecordingOfADraft() {
        String id = service.draft(Drafts.conferenceDay().toString());

        assertThat(record(id, "https://example.org/v", "PUBLIC").statusCode()).isEqualTo(409);
        assertThat(told()).isEqualTo(events);
    }

    @Test
    void takesNoRecordingThatIsWiderThanTheActivityOrNoAddress() {
        String id = service.draftAndPublish(Drafts.note("Per a la xarxa", "xarxa")
                .put("audience", "NETWORK")
                .toString());

        HttpResponse<String> wider = record(id, "https://example.org/v", "PUBLIC");
        assertThat(wider.statusCode()).isEqualTo(400);
        assertThat(json(wider).at("/errors/0/field").asString()).isEqualTo("visibility");
        for (String url :
                new String[] {"http://example.org/v", "javascript:alert(1)", "https://u:p@example.org/", "v"}) {
            HttpResponse<String> refused = record(id, url, "NETWORK");
            assertThat(refused.statusCode()).as(url).isEqualTo(400);
            assertThat(json(refused).at("/errors/0/field").asString()).isEqualTo("url");
        }
    }

    @Test
    void saysNothingOfAnotherStateToThoseWhoMayNotKnow() {
        String draft = service.draft(Drafts.note("Esborrany", "xarxa").toString());
        String nowhere = "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e";

        HttpResponse<String> hidden = service.read(draft, TECHNICIAN);
        HttpResponse<String> absent = service.read(nowhere, TECHNICIAN);

        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(draft, nowhere)).isEqualTo(absent.body());
        assertThat(service.get("/api/v1/activities?state=DRAFT", TECHNICIAN).statusCode())
                .isEqualTo(403);
        assertThat(service.get("/api/v1/speakers?org=manlleu", TECHNICIAN).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> record(String id, String url, String visibility) {
        return service.post(
                "/api/v1/activities/" + id + "/recordings",
                "{\"url\": \"" + url + "\", \"visibility\": \"" + visibility + "\"}",
                OFFICE);
    }

    private static Arguments changed(String field, Consumer<ObjectNode> change) {
        ObjectNode draft = Drafts.note("T", "xarxa");
        change.accept(draft);
        return Arguments.of(draft.toString(), OFFICE, 400, field);
    }

    private static void organiser(ObjectNode draft, String slug) {
        draft.putArray("organisers").addObject().put("orgId", slug);
    }

    private static void speaker(ObjectNode draft, String person, String org) {
        session(draft).putArray("speakers").addObject().put("personId", person).put("orgId", org);
    }

    private static ObjectNode session(ObjectNode draft) {
        ObjectNode session = draft.putArray("sessions").addObject().put("kind", "WORKSHOP");
        session.putObject("texts").putObject("ca").put("title", "Sessió");
        return session;
    }

    /** All events but those that tell how far the audit log is sealed. */
    private long told() {
        Document others = new Document("topic", new Document("$ne", "xarxa.audit.checkpoint"));
        return mongo.execute("outbox", documents -> documents.countDocuments(others));
    }

    private long rows(String collection) {
        return mongo.execute(collection, documents -> documents.countDocuments(new Document()));
    }
}
