package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.COOPCAT;
import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What the audit log knows of posts. */
@RunningService
class AuditedIT {

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheOrganisations() {
        KnownOrganisations.tell(service);
    }

    @Test
    void knowsWhoDidWhatForWhom() {
        String id = id("Secret Puig", "coopcat");
        String better =
                Drafts.note("Secret Serra", "xarxa").put("sourceOrg", "coopcat").toString();
        service.put("/api/v1/posts/" + id, better, OFFICE, "If-Match", tag(id));
        service.publish(id);

        List<Document> entries = entries(id);
        assertThat(entries)
                .extracting(entry -> entry.getString("action"))
                .containsExactly("post.proposed", "post.rewritten", "post.published");
        assertThat(entries)
                .extracting(entry -> entry.getString("organisation"))
                .containsExactly("coopcat", "xarxa", "xarxa");
        assertThat(entries)
                .extracting(entry -> entry.getList("roles", String.class))
                .containsExactly(List.of("PARTNER"), List.of("OFFICE"), List.of("OFFICE"));
        assertThat(entries.getFirst().getString("actor")).startsWith("client:");
        assertThat(entries.getLast().getString("actor")).startsWith("person:");
        assertThat(changed(entries.get(1))).containsExactlyInAnyOrder("ownerOrg", "sourceOrg", "texts.CA");
        assertThat(changed(entries.getLast())).containsExactly("state");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.toJson()).doesNotContain("Secret"));
    }

    @Test
    void knowsTheEventThatAnActCaused() {
        String id = id("Nota", "coopcat");
        service.publish(id);

        assertThat(mongo.getCollection("outbox").find(new Document("key", id)).first())
                .containsEntry("correlationId", entries(id).getLast().getString("correlationId"));
    }

    @Test
    void knowsAWriteOnceHoweverOftenItIsSent() {
        UUID aina = UUID.randomUUID();
        UnaryOperator<TestToken> editor = token -> token.person(aina).mandate("manlleu", "TECHNICIAN", "EDITOR");
        String key = UUID.randomUUID().toString();
        String note = Drafts.note("Nota", "manlleu").toString();

        HttpResponse<String> first = service.post("/api/v1/posts", note, editor, "Idempotency-Key", key);
        HttpResponse<String> second = service.post("/api/v1/posts", note, editor, "Idempotency-Key", key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(entries(json(first).path("id").asString()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", "person:" + aina)
                        .containsEntry("roles", List.of("EDITOR")));
        assertThat(mongo.getCollection(AuditLog.ENTRIES).countDocuments(new Document("actor", "person:" + aina)))
                .isEqualTo(1);
    }

    @Test
    void knowsNothingOfWhatWasRefused() {
        String id = id("Nota", "coopcat");
        String note = Drafts.note("Nota", "coopcat").toString();

        assertThat(service.post("/api/v1/posts/" + id + "/publish", "", COOPCAT).statusCode())
                .isEqualTo(403);
        assertThat(service.put("/api/v1/posts/" + id, note, COOPCAT, "If-Match", "\"77\"")
                        .statusCode())
                .isEqualTo(412);
        service.publish(id);
        assertThat(service.publish(id).statusCode()).isEqualTo(409);

        assertThat(entries(id)).hasSize(2);
    }

    private String id(String title, String owner) {
        return json(service.post("/api/v1/posts", Drafts.note(title, owner).toString(), COOPCAT))
                .path("id")
                .asString();
    }

    private String tag(String id) {
        return service.get("/api/v1/posts/" + id, OFFICE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static List<String> changed(Document entry) {
        return entry.getList("changes", Document.class).stream()
                .map(change -> change.getString("field"))
                .toList();
    }

    private List<Document> entries(String id) {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", id))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
