package cat.xarxa.acceptance.scenario;

import static cat.xarxa.acceptance.scenario.Refusal.assertIsProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Activities;
import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The partner's door: it proposes, the office edits and publishes, and the partner sees no more than it must. */
class PartnerIT {

    private static final String QUIETLY = "{\"tellPeople\": false}";

    private final Network network = Network.running();
    private final Api partner = network.as("coopcat-demo");
    private final Api office = network.as("oficina@example.org");

    /** Where it is proposed, and what. */
    static Stream<Arguments> proposals() {
        String mark = "proposta-" + System.nanoTime();
        return Stream.of(
                Arguments.of("/api/v1/posts", Posts.news("Seguiment dels fons europeus, " + mark)),
                Arguments.of("/api/v1/activities", Activities.seminar("Sessió sobre fons europeus, " + mark)));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void proposesAndTheOfficePublishes(String door, String proposal) {
        Answer proposed = partner.post(door, proposal);
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        String path = proposed.header("Location");
        assertThat(path).startsWith(door + "/");
        assertState(partner.get(path), "REVIEW");
        assertThat(proposed.json().path("proposedBy").asString()).isEqualTo("coopcat");

        assertIsProblem(partner.post(path + "/publish", QUIETLY), 403);
        assertIsProblem(network.anonymous().get(path), 404);

        String edited = proposal.replace("Resum de", "Resum revisat de");
        String version = office.get(path).header("ETag");
        assertIsProblem(office.put(path, edited, ""), 428);
        assertThat(office.put(path, edited, version).status()).isEqualTo(200);
        assertIsProblem(office.put(path, edited, version), 412);

        assertThat(office.post(path + "/publish", QUIETLY).status()).isEqualTo(200);
        Answer seen = partner.get(path);
        assertState(seen, "PUBLISHED");
        assertThat(seen.json().at("/texts/ca/summary").asString()).startsWith("Resum revisat");
        assertIsProblem(partner.put(path, proposal, seen.header("ETag")), 409);
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void seesOnlyItsOwnBesideWhatIsPublic(String door, String draft) {
        String foreign = door + "/" + office.post(door, draft).json().path("id").asString();
        String own = partner.post(door, draft).header("Location");

        Answer hidden = partner.get(foreign);
        Answer absent = partner.get(door + "/" + Network.UNKNOWN_ID);

        assertIsProblem(hidden, 404);
        assertThat(withoutIds(hidden)).isEqualTo(withoutIds(absent));
        assertIsProblem(partner.put(foreign, draft, "\"1\""), 404);
        assertThat(partner.list(door + "?state=REVIEW"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.path("proposedBy").asString()).isEqualTo("coopcat"))
                .anySatisfy(item -> assertThat(own).endsWith(item.path("id").asString()));
        assertThat(partner.list(door + "?state=DRAFT")).isEmpty();
        assertThat(partner.list(door))
                .noneMatch(item -> foreign.endsWith(item.path("id").asString()));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void proposesForNobodyElse(String door, String proposal) {
        String foreign = proposal.replace("\"ownerOrg\": \"xarxa\"", "\"ownerOrg\": \"manlleu\"");

        assertIsProblem(partner.post(door, foreign), 403);
    }

    private static void assertState(Answer answer, String state) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("state").asString()).isEqualTo(state);
        assertThat(answer.header("ETag")).isNotBlank();
    }

    private static String withoutIds(Answer answer) {
        return answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
