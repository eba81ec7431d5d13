package cat.xarxa.acceptance.scenario;

import static cat.xarxa.acceptance.scenario.Refusal.assertIsProblem;
import static cat.xarxa.acceptance.scenario.Refusal.assertNames;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network refuses, it refuses with a document that names the field, and nothing of it stays. */
class BadInputIT {

    private static final String GOOD = Posts.news("no ha d'existir");

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private int drafts;

    @BeforeEach
    void countDrafts() {
        drafts = numberOfDrafts();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(numberOfDrafts()).isEqualTo(drafts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": \"no ha d'existir (ca)\", | | texts.ca.title",
                "\"es\": | \"fr\": | texts.fr",
                "\"territories\": [] | \"territories\": [\"99999\"] | territories[0]",
                "\"themes\": [] | \"themes\": [\"no-such-theme\"] | themes[0]",
                "\"ownerOrg\": \"xarxa\" | \"ownerOrg\": \"ningu\" | ownerOrg",
                "\"audience\": \"PUBLIC\", | | audience",
                "\"audience\": \"PUBLIC\" | \"audience\": {\"$ne\": null} | audience",
                "\"type\": \"NEWS\" | \"type\": \"NEWS\", \"publishedBy\": \"me\" | publishedBy"
            })
    void refusesAFieldAndNamesIt(String part, String instead, String field) {
        assertThat(GOOD).contains(part);
        Answer answer = office.post("/api/v1/posts", GOOD.replace(part, instead == null ? "" : instead));
        assertNames(answer, field);
    }

    @Test
    void refusesABodyOfTenMegabytes() {
        assertIsProblem(office.post("/api/v1/posts", GOOD.replace("Cos de", "a".repeat(10_000_000))), 413);
    }

    @Test
    void refusesASecondPublication() {
        String id = Posts.publish(office, "publicada un sol cop");
        assertIsProblem(office.post("/api/v1/posts/" + id + "/publish"), 409);
    }

    @Test
    void refusesATechnicianAtTheOfficesDoor() {
        Api technician = network.as("tecnic.vic@example.org");
        assertIsProblem(technician.post("/api/v1/posts", GOOD), 403);
        assertIsProblem(technician.get("/api/v1/publications/" + Network.UNKNOWN_ID + "/deliveries"), 403);
    }

    @Test
    void refusesWhoBringsNoToken() {
        assertIsProblem(network.anonymous().post("/api/v1/posts", GOOD), 401);
        assertIsProblem(network.anonymous().get("/api/v1/inbox"), 401);
    }

    @Test
    void refusesATokenMadeForAnotherAudience() {
        Api stranger = network.anonymous().as(network::tokenForAnotherAudience);
        assertIsProblem(stranger.get("/api/v1/inbox"), 401);
    }

    @Test
    void doesNotKnowWhatDoesNotExist() {
        assertIsProblem(office.post("/api/v1/posts/" + Network.UNKNOWN_ID + "/publish"), 404);
    }

    private int numberOfDrafts() {
        return office.get("/api/v1/posts?state=DRAFT&limit=100")
                .json()
                .path("items")
                .size();
    }
}
