package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.content.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import java.net.http.HttpResponse;
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

    private long posts;
    private long events;
    private long acts;

    @BeforeEach
    void count() {
        posts = rows("posts");
        acts = rows("audit_entries");
        events = told();
    }

    static Stream<Arguments> refusals() {
        UnaryOperator<TestToken> foreign = token -> OFFICE.apply(token).audience("another-api");
        return Stream.of(
                Arguments.of(changed("/texts/ca", "title", null), OFFICE, 400, "texts.ca.title"),
                Arguments.of(changed("/texts", "fr", "x"), OFFICE, 400, "texts.fr"),
                Arguments.of(changed("", "territories", "99999"), OFFICE, 400, "territories[0]"),
                Arguments.of(changed("", "ownerOrg", "nobody"), OFFICE, 400, "ownerOrg"),
                Arguments.of("{\"title\": \"" + "x".repeat(10_000_000) + "\"}", OFFICE, 413, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), TECHNICIAN, 403, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), foreign, 401, ""),
                Arguments.of(Drafts.note("T", "xarxa").toString(), null, 401, ""));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("refusals")
    void leavesNothingBehind(String body, @Nullable UnaryOperator<TestToken> who, int status, String field) {
        HttpResponse<String> answer = service.post("/api/v1/posts", body, who);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(rows("posts")).isEqualTo(posts);
        assertThat(rows("audit_entries")).isEqualTo(acts);
        assertThat(told()).isEqualTo(events);
    }

    @Test
    void leavesADraftAsItIsWhenATechnicianPublishesIt() {
        String id = service.draft(Drafts.note("Esborrany", "xarxa").toString());

        assertThat(service.post("/api/v1/posts/" + id + "/publish", "", TECHNICIAN)
                        .statusCode())
                .isEqualTo(403);

        assertThat(json(service.get("/api/v1/posts/" + id, OFFICE)).get("state").asString())
                .isEqualTo("DRAFT");
        assertThat(told()).isEqualTo(events);
    }

    @Test
    void saysNothingOfAnotherStateToThoseWhoMayNotKnow() {
        String draft = service.draft(Drafts.note("Esborrany", "xarxa").toString());
        String nowhere = "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e";

        HttpResponse<String> hidden = service.get("/api/v1/posts/" + draft, TECHNICIAN);
        HttpResponse<String> absent = service.get("/api/v1/posts/" + nowhere, TECHNICIAN);

        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(draft, nowhere)).isEqualTo(absent.body());
    }

    private static String changed(String object, String property, @Nullable String value) {
        ObjectNode draft = Drafts.note("T", "xarxa");
        ObjectNode target = (ObjectNode) draft.at(object);
        switch (property) {
            case "territories" -> target.putArray(property).add(value);
            case "fr" -> target.putObject(property).put("title", value);
            default -> target.put(property, value);
        }
        return draft.toString();
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
