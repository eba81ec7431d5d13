package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.demo.programme.Programme;
import cat.xarxa.local.demo.programme.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What make up publishes, whatever an earlier one has left. */
class DeskTests {

    private final Programme programme = Programme.on(LocalDate.of(2026, 11, 24));
    private FakeServices services;
    private FakeNetwork network;

    @BeforeEach
    void open() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        services = new FakeServices();
        network = new FakeNetwork().answeringOthersBy(services::answer);
    }

    @AfterEach
    void close() {
        network.close();
    }

    private List<String> bring() {
        Desk desk = new Desk(network.api(), network.api(), network.api());
        Map<Publication, Newsroom.Published> already = desk.published(programme);
        if (already.size() < programme.publications().size()) {
            desk.nameSeries(programme);
        }
        return desk.bring(programme, already).stream().map(Reached::line).toList();
    }

    @Test
    void publishesEverythingAndTellsWhatEachReached() {
        List<String> lines = bring();

        assertThat(lines).hasSize(12);
        assertThat(lines.getFirst()).contains("→ 32 inboxes, 2 e-mails (ledger), 3 feeds (fetched) in ");
        assertThat(lines.get(1))
                .startsWith("Jornada per revifar")
                .contains("→ 2 inboxes, 2 e-mails (ledger), 2 feeds (fetched) in ");
        assertThat(lines.getLast()).startsWith("Gravació de «").contains("→ 3 inboxes, 2 e-mails (ledger) in ");
        assertThat(services.series()).containsExactly("uab-postgraduate-ess");
        assertThat(services.standing().values()).hasSize(10).allMatch(state -> state.startsWith("PUBLISHED"));
    }

    @Test
    void namesTheSpeakerAndWishesPeopleToBeTold() {
        bring();

        JsonNode workshop = network.writes().stream()
                .filter(request -> request.line().equals("POST /api/v1/activities"))
                .map(request -> JsonMapper.shared().readTree(request.body()))
                .filter(activity -> activity.path("date").asString("").equals("2021-03-02"))
                .findFirst()
                .orElseThrow();
        assertThat(workshop.at("/sessions/0/speakers").toString())
                .isEqualTo("[{\"orgId\":\"manlleu\",\"personId\":\"id-of-the-REPRESENTATIVE\"}]");
        assertThat(network.writes())
                .filteredOn(request -> request.line().matches("POST /api/v1/activities/.*/publish"))
                .hasSize(9)
                .allSatisfy(request -> assertThat(request.body()).isEqualTo("{\"tellPeople\":true}"));
    }

    @Test
    void publishesNothingTwice() {
        bring();
        int writes = network.writes().size();

        List<String> lines = bring();

        assertThat(network.writes()).hasSize(writes);
        assertThat(lines).hasSize(12).allMatch(line -> line.endsWith("nothing sent twice"));
    }

    @Test
    void goesOnWhereverAnEarlierStartWasCutShort() throws IOException {
        bring();
        List<FakeNetwork.Request> whole = network.writes();
        Map<String, String> end = services.standing();
        for (int done = 0; done < whole.size(); done++) {
            network.close();
            begin();
            whole.subList(0, done).forEach(services::answer);

            assertThat(bring()).hasSize(12);

            assertThat(services.standing()).as("after %d requests", done).isEqualTo(end);
        }
    }

    @Test
    void saysInOneSentenceWhatWasRefused() {
        network.answeringOthersBy(
                request -> request.line().endsWith("/publish") ? Optional.empty() : services.answer(request));

        assertThatThrownBy(this::bring)
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("could not publish Seguiment")
                .hasMessageContaining("was answered with 404")
                .hasMessageContaining("make up again");
    }
}
