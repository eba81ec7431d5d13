package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.COOPCAT;
import static cat.xarxa.content.running.ServiceClient.EDITOR;
import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.content.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What partners propose, editors draft, and the office makes of it. */
@RunningService
class ProposalIT {

    private static final UnaryOperator<TestToken> UAB =
            token -> token.partner("uab").scope("content:read").scope("content:write");

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheOrganisations() {
        KnownOrganisations.tell(service);
    }

    @Test
    void goesFromThePartnerThroughTheOfficeToEverybodyOnce() {
        HttpResponse<String> proposed = service.post("/api/v1/posts", note("Proposta", "coopcat"), COOPCAT);
        assertThat(proposed.statusCode()).isEqualTo(201);
        assertThat(json(proposed).path("state").asString()).isEqualTo("REVIEW");
        String id = json(proposed).path("id").asString();
        assertThat(service.get("/api/v1/posts?state=REVIEW&limit=100", OFFICE).body())
                .contains(id);

        String edited =
                Drafts.note("Millorada", "xarxa").put("sourceOrg", "coopcat").toString();
        assertThat(edit(id, edited, OFFICE, tag(id)).statusCode()).isEqualTo(200);
        assertThat(json(service.get("/api/v1/posts/" + id, COOPCAT))
                        .path("ownerOrg")
                        .asString())
                .isEqualTo("xarxa");
        assertThat(service.publish(id).statusCode()).isEqualTo(200);

        assertThat(json(service.get("/api/v1/posts/" + id, COOPCAT))
                        .path("state")
                        .asString())
                .isEqualTo("PUBLISHED");
        assertThat(json(service.get("/api/v1/posts/" + id, null))
                        .at("/texts/ca/title")
                        .asString())
                .isEqualTo("Millorada");
        assertThat(Broker.hear("xarxa.content.post", id)).hasSize(1);
    }

    @Test
    void isNotPublishedByWhoProposedIt() {
        String id = propose();

        assertThat(service.post("/api/v1/posts/" + id + "/publish", "", COOPCAT).statusCode())
                .isEqualTo(403);
        assertThat(json(service.get("/api/v1/posts/" + id, COOPCAT))
                        .path("state")
                        .asString())
                .isEqualTo("REVIEW");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        String id = propose();

        for (UnaryOperator<TestToken> other : List.of(UAB, TECHNICIAN, EDITOR)) {
            assertThat(service.get("/api/v1/posts/" + id, other).statusCode()).isEqualTo(404);
            assertThat(edit(id, note("Robada", "manlleu"), other, "\"1\"").statusCode())
                    .isIn(403, 404);
        }
        assertThat(service.get("/api/v1/posts/" + id, null).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/posts?limit=100&state=REVIEW", UAB).body())
                .doesNotContain(id);
        assertThat(service.get("/api/v1/posts?limit=100&state=REVIEW", COOPCAT).body())
                .contains(id);
    }

    @Test
    void isChangedOnlyByWhoReadTheNewestAndOnlyUntilItIsPublished() {
        String id = propose();
        String first = tag(id);

        assertThat(service.put("/api/v1/posts/" + id, note("Una", "coopcat"), COOPCAT)
                        .statusCode())
                .isEqualTo(428);
        assertThat(edit(id, note("Una", "coopcat"), COOPCAT, first).statusCode())
                .isEqualTo(200);
        assertThat(edit(id, note("Dues", "coopcat"), OFFICE, first).statusCode())
                .isEqualTo(412);
        service.publish(id);
        assertThat(edit(id, note("Tard", "coopcat"), COOPCAT, tag(id)).statusCode())
                .isEqualTo(409);
        assertThat(json(service.get("/api/v1/posts/" + id, null))
                        .at("/texts/ca/title")
                        .asString())
                .isEqualTo("Una");
    }

    @Test
    void isADraftWhenAnEditorWritesForTheirOwnTown() {
        HttpResponse<String> drafted = service.post("/api/v1/posts", note("De Manlleu", "manlleu"), EDITOR);

        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(json(drafted).path("state").asString()).isEqualTo("DRAFT");
        assertThat(service.post("/api/v1/posts", note("De la xarxa", "xarxa"), EDITOR)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void readsPostsOfBuildsThatKnewNoProposals() {
        String id = service.draft(note("D’abans", "manlleu"));
        mongo.getCollection("posts")
                .updateOne(
                        new Document("_id", java.util.UUID.fromString(id)),
                        new Document("$unset", new Document("proposedBy", "")));

        assertThat(json(service.get("/api/v1/posts/" + id, OFFICE))
                        .path("proposedBy")
                        .isNull())
                .isTrue();
        assertThat(service.publish(id).statusCode()).isEqualTo(200);
    }

    private String propose() {
        return json(service.post("/api/v1/posts", note("Proposta", "coopcat"), COOPCAT))
                .path("id")
                .asString();
    }

    private String tag(String id) {
        return service.get("/api/v1/posts/" + id, OFFICE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> edit(String id, String body, UnaryOperator<TestToken> who, String tag) {
        return service.put("/api/v1/posts/" + id, body, who, "If-Match", tag);
    }

    private static String note(String title, String owner) {
        return Drafts.note(title, owner).toString();
    }
}
