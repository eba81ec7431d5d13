package cat.xarxa.acceptance.scenario;

import static cat.xarxa.acceptance.scenario.Refusal.assertIsProblem;
import static cat.xarxa.acceptance.scenario.Refusal.assertNames;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Activities;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities that the agenda refuses, each with a document that names the field; nothing of them stays. */
class BadActivityIT {

    private static final String ACTIVITIES = "/api/v1/activities";
    private static final String GOOD = Activities.seminar("no ha d'existir");
    private static final String RECORDING = "{\"url\": \"https://example.org/v\", \"visibility\": \"PUBLIC\"}";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T12:00:00Z | T09:00:00Z | ends",
                "\"ends\": | \"date\": \"2030-01-01\", \"ends\": | date",
                "{\"orgId\": \"coopcat\"} | {\"orgId\": \"ningu\"} | organisers[0].orgId",
                "\"organisers\": [{\"orgId\": \"coopcat\"}, {\"orgId\": \"xarxa\"}] | \"organisers\": [] | organisers",
                "\"ownerOrg\": \"xarxa\", | | ownerOrg",
                "\"audience\": \"PUBLIC\", | | audience",
                "\"kind\": \"SEMINAR\" | \"kind\": \"PARTY\" | kind",
                "\"mode\": \"ONLINE\" | \"mode\": \"UNKNOWN\" | mode",
                "\"mode\": | \"seriesId\": \"no-such-series\", \"mode\": | seriesId",
                "\"mode\": | \"zone\": \"Europe/Nowhere\", \"mode\": | zone",
                "\"inLanguage\": [\"ca\"] | \"inLanguage\": [\"klingon\"] | inLanguage[0]",
                "\"title\": \"no ha d'existir (ca)\", | | texts.ca.title"
            })
    void refusesAFieldAndNamesIt(String part, String instead, String field) {
        int before = drafts();
        assertThat(GOOD).contains(part);

        assertNames(office.post(ACTIVITIES, GOOD.replace(part, instead == null ? "" : instead)), field);

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void refusesASpeakerWithoutAMandateThere() {
        String session = """
                "sessions": [{"kind": "WORKSHOP", "texts": {"ca": {"title": "Taller"}},
                              "speakers": [{"personId": "%s", "orgId": "manlleu"}]}]
                """.formatted(Network.UNKNOWN_ID);

        assertNames(
                office.post(ACTIVITIES, GOOD.replace("\"sessions\": []", session)), "sessions[0].speakers[0].personId");
    }

    @Test
    void refusesToPublishThePastUnlessItIsSaidWhetherPeopleAreTold() {
        String publish = ACTIVITIES + "/" + Activities.write(office, Activities.pastSeminar("passada")) + "/publish";

        assertNames(office.post(publish, "{}"), "tellPeople");
        assertThat(office.post(publish, "{\"tellPeople\": false}").status()).isEqualTo(200);
        assertIsProblem(office.post(publish, "{\"tellPeople\": false}"), 409);
    }

    @Test
    void refusesARecordingOfADraft() {
        String id = Activities.write(office, Activities.pastSeminar("sense publicar"));

        assertIsProblem(office.post(ACTIVITIES + "/" + id + "/recordings", RECORDING), 409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/v | http://example.org/v | url",
                "https://example.org/v | javascript:alert(1) | url",
                "\"PUBLIC\" | \"EVERYBODY\" | visibility",
                "\"visibility\" | \"sessionId\": \"00000000-0000-7000-8000-000000000000\", \"visibility\" | sessionId"
            })
    void refusesABadRecording(String part, String instead, String field) {
        String id = Activities.publishQuietly(office, Activities.pastSeminar("amb gravació"));

        assertNames(office.post(ACTIVITIES + "/" + id + "/recordings", RECORDING.replace(part, instead)), field);
        assertThat(office.get(ACTIVITIES + "/" + id).json().path("recordings")).isEmpty();
    }

    @Test
    void refusesATechnicianAtTheOfficesDoors() {
        Api technician = network.as("tecnic.vic@example.org");
        String draft = ACTIVITIES + "/" + Activities.write(office, GOOD);

        assertIsProblem(technician.post(ACTIVITIES, GOOD), 403);
        assertIsProblem(technician.post(draft + "/publish", "{}"), 403);
        assertIsProblem(technician.post(draft + "/recordings", RECORDING), 403);
        assertIsProblem(technician.get("/api/v1/speakers?org=vic"), 403);
        assertIsProblem(technician.put("/api/v1/series/meva", "{\"texts\": {\"ca\": {\"title\": \"Meva\"}}}", ""), 403);
        assertIsProblem(technician.get(draft), 404);
    }

    private int drafts() {
        return office.list(ACTIVITIES + "?state=DRAFT").size();
    }
}
