package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.COOPCAT;
import static cat.xarxa.events.running.ServiceClient.EDITOR;
import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners propose, editors draft, and the office makes of it. */
@RunningService
class ProposalIT {

    private static final UnaryOperator<TestToken> UAB =
            token -> token.partner("uab").scope("activities:read").scope("activities:write");

    @Autowired
    ServiceClient service;

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void goesFromThePartnerThroughTheOfficeToTheAgenda() {
        HttpResponse<String> proposed =
                service.draft(Drafts.note("Proposta", "coopcat").toString(), COOPCAT);
        assertThat(proposed.statusCode()).isEqualTo(201);
        String id = json(proposed).path("id").asString();
        assertThat(proposed.headers().firstValue("Location")).hasValue("/api/v1/activities/" + id);
        assertThat(json(proposed).path("state").asString()).isEqualTo("REVIEW");
        assertThat(json(proposed).path("proposedBy").asString()).isEqualTo("coopcat");
        assertThat(service.get("/api/v1/activities?state=REVIEW&limit=100", OFFICE)
                        .body())
                .contains(id);

        HttpResponse<String> edited = edit(id, Drafts.note("Millorada", "xarxa").toString(), OFFICE, tag(id));
        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(json(service.read(id, COOPCAT)).path("ownerOrg").asString()).isEqualTo("xarxa");
        assertThat(service.publish(id, "{}").statusCode()).isEqualTo(200);

        assertThat(json(service.read(id, COOPCAT)).path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(json(service.read(id, null)).at("/texts/ca/title").asString())
                .isEqualTo("Millorada");
    }

    @Test
    void isNotPublishedByWhoProposedIt() {
        String id = propose();

        assertThat(service.post("/api/v1/activities/" + id + "/publish", "{}", COOPCAT)
                        .statusCode())
                .isEqualTo(403);
        assertThat(json(service.read(id, COOPCAT)).path("state").asString()).isEqualTo("REVIEW");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        String id = propose();

        for (UnaryOperator<TestToken> other : List.of(UAB, TECHNICIAN, EDITOR)) {
            assertThat(service.read(id, other).statusCode()).isEqualTo(404);
            assertThat(edit(id, Drafts.note("Robada", "manlleu").toString(), other, "\"0\"")
                            .statusCode())
                    .isIn(403, 404);
        }
        assertThat(service.read(id, null).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/activities?limit=100", UAB).body()).doesNotContain(id);
        assertThat(service.get("/api/v1/activities?limit=100", COOPCAT).body()).contains(id);
    }

    @Test
    void isMadeForThePartnerOrTheNetworkOnly() {
        assertThat(service.draft(Drafts.note("Per a la xarxa", "xarxa").toString(), COOPCAT)
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> foreign =
                service.draft(Drafts.note("Aliena", "manlleu").toString(), COOPCAT);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(json(foreign).path("type").asString()).isEqualTo("urn:problem:xarxa:not-your-organisation");
        assertThat(service.draft(
                                Drafts.note("Sense permís", "coopcat").toString(),
                                token -> token.partner("coopcat").scope("activities:read"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isEditedByThePartnerWhileTheOfficeHasNotPublishedIt() {
        String id = propose();

        assertThat(edit(id, Drafts.note("Corregida", "coopcat").toString(), COOPCAT, tag(id))
                        .statusCode())
                .isEqualTo(200);
        String read = tag(id);
        service.publish(id, "{}");
        for (String tag : List.of(tag(id), read)) {
            assertThat(edit(id, Drafts.note("Massa tard", "coopcat").toString(), COOPCAT, tag)
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void isListedForThePartnerAmongItsOwnInAState() {
        String proposal = propose();
        String published = propose();
        service.publish(published, "{}");
        String another =
                service.draftAndPublish(Drafts.note("De la xarxa", "xarxa").toString());

        assertThat(listed("REVIEW")).contains(proposal).doesNotContain(published, another);
        assertThat(listed("PUBLISHED")).contains(published).doesNotContain(proposal, another);
        assertThat(service.get("/api/v1/activities?limit=100", COOPCAT).body()).contains(proposal, published, another);
    }

    private String listed(String state) {
        return service.get("/api/v1/activities?limit=100&state=" + state, COOPCAT)
                .body();
    }

    @Test
    void isChangedOnlyByWhoReadTheNewest() {
        String id = propose();
        String first = tag(id);
        String body = Drafts.note("Una", "coopcat").toString();

        assertThat(service.put("/api/v1/activities/" + id, body, OFFICE).statusCode())
                .isEqualTo(428);
        assertThat(edit(id, body, OFFICE, first).statusCode()).isEqualTo(200);
        assertThat(edit(id, body, OFFICE, first).statusCode()).isEqualTo(412);
        assertThat(edit(id, body, OFFICE, tag(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void isADraftWhenAnEditorWritesForTheirOwnTown() {
        HttpResponse<String> drafted =
                service.draft(Drafts.note("De Manlleu", "manlleu").toString(), EDITOR);

        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(json(drafted).path("state").asString()).isEqualTo("DRAFT");
        String id = json(drafted).path("id").asString();
        assertThat(service.post("/api/v1/activities/" + id + "/publish", "{}", EDITOR)
                        .statusCode())
                .isEqualTo(403);
        assertThat(service.draft(Drafts.note("De la xarxa", "xarxa").toString(), EDITOR)
                        .statusCode())
                .isEqualTo(403);
    }

    private String propose() {
        return json(service.draft(Drafts.note("Proposta", "coopcat").toString(), COOPCAT))
                .path("id")
                .asString();
    }

    private String tag(String id) {
        return service.read(id, OFFICE).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> edit(String id, String body, UnaryOperator<TestToken> who, String tag) {
        return service.put("/api/v1/activities/" + id, body, who, "If-Match", tag);
    }
}
