package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.COOPCAT;
import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.json;
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

/** What the audit log knows of activities, of series, and of people whose names were read. */
@RunningService
class AuditedIT {

    private static final String RECORDING = "{\"url\": \"https://example.org/secret\", \"visibility\": \"PUBLIC\"}";

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    private final UUID aina = UUID.randomUUID();
    private final UnaryOperator<TestToken> office = token -> token.person(aina).role("OFFICE");

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void knowsWhoDidWhatForWhom() {
        String id = json(service.draft(Drafts.note("Secret Puig", "coopcat").toString(), COOPCAT))
                .path("id")
                .asString();
        String better =
                Drafts.note("Secret Serra", "xarxa").put("place", "Secret 1").toString();
        service.put("/api/v1/activities/" + id, better, office, "If-Match", "\"0\"");
        service.post("/api/v1/activities/" + id + "/publish", "{}", office);
        service.post("/api/v1/activities/" + id + "/recordings", RECORDING, office);

        List<Document> entries = entries(id);
        assertThat(entries)
                .extracting(entry -> entry.getString("action"))
                .containsExactly("activity.proposed", "activity.rewritten", "activity.published", "activity.recorded");
        assertThat(entries)
                .extracting(entry -> entry.getString("organisation"))
                .containsExactly("coopcat", "xarxa", "xarxa", "xarxa");
        assertThat(entries.getFirst()).containsEntry("roles", List.of("PARTNER"));
        assertThat(entries.subList(1, 4))
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("actor", "person:" + aina)
                        .containsEntry("roles", List.of("OFFICE")));
        assertThat(changed(entries.get(1))).contains("ownerOrg", "organisers", "place", "texts.CA");
        assertThat(changed(entries.get(2))).containsExactly("state", "toldPeople");
        assertThat(changed(entries.get(3))).containsExactly("recordings", "recordings.content");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.toJson()).doesNotContainIgnoringCase("secret"));
    }

    @Test
    void knowsWhatASeriesIsCalled() {
        String slug = "curs-" + UUID.randomUUID();
        for (String title : List.of("Secret", "Secret i mig")) {
            String series = "{\"texts\": {\"ca\": {\"title\": \"" + title + "\"}}}";
            service.put("/api/v1/series/" + slug, series, office);
        }
        service.put("/api/v1/series/" + slug, "{\"texts\": {}}", office);
        service.put("/api/v1/series/" + slug, "{\"texts\": {}}", COOPCAT);

        assertThat(entries(slug)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry).containsEntry("action", "series.named").containsEntry("actor", "person:" + aina);
            assertThat(changed(entry)).containsExactly("titles.CA");
            assertThat(entry.toJson()).doesNotContain("Secret");
        });
    }

    @Test
    void knowsWhoReadThePeopleOfAnOrganisation() {
        service.get("/api/v1/speakers?org=manlleu", office);
        service.get("/api/v1/speakers?org=ningu", office);
        service.get("/api/v1/speakers?org=manlleu", token -> token.person(aina).role("AUDITOR"));

        assertThat(mongo.getCollection(AuditLog.ENTRIES)
                        .find(new Document("actor", "person:" + aina))
                        .into(new ArrayList<>()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("action", "people.read")
                        .containsEntry("object", "manlleu")
                        .containsEntry("organisation", "manlleu"));
    }

    @Test
    void knowsAWriteOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String note = Drafts.note("Nota", "xarxa").toString();

        HttpResponse<String> first = service.post("/api/v1/activities", note, office, "Idempotency-Key", key);
        HttpResponse<String> second = service.post("/api/v1/activities", note, office, "Idempotency-Key", key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(mongo.getCollection(AuditLog.ENTRIES).countDocuments(new Document("actor", "person:" + aina)))
                .isEqualTo(1);
    }

    @Test
    void knowsNothingOfWhatWasRefused() {
        String id = service.draft(Drafts.conferenceDay().toString());

        assertThat(service.publish(id, "{}").statusCode()).isEqualTo(400);
        assertThat(service.post("/api/v1/activities/" + id + "/recordings", RECORDING, OFFICE)
                        .statusCode())
                .isEqualTo(409);

        assertThat(entries(id)).hasSize(1);
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
