package cat.xarxa.local.server.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicListTests {

    private static final List<String> SERVICES =
            List.of("content-service", "events-service", "members-service", "notification-service");

    private static final String CHECKPOINTS = "xarxa.audit.checkpoint";

    @TempDir
    private Path folder;

    private final TopicList list = TopicList.ofTheProject();

    @Test
    void letsNotificationAloneReadAddresses() {
        assertThat(topic("xarxa.members.contact").readers()).containsExactly("notification-service");
    }

    @Test
    void keepsNothingOfPeopleButTheLastState() {
        assertThat(topic("xarxa.members.person").cleanup()).isEqualTo(Cleanup.COMPACT);
        assertThat(topic("xarxa.members.contact").cleanup()).isEqualTo(Cleanup.COMPACT);
    }

    @Test
    void letsAnErasedKeyLeaveTheDiskWithinADay() {
        var settings = topic("xarxa.members.person-key").asNewTopic().configs();

        long longest = Stream.of("segment.ms", "max.compaction.lag.ms", "delete.retention.ms")
                .mapToLong(setting -> Long.parseLong(settings.get(setting)))
                .sum();
        assertThat(longest).isLessThan(24 * 3_600_000L);
    }

    @Test
    void keepsAllOtherEventsForEver() {
        assertThat(list.topics().stream().filter(topic -> topic.cleanup() == Cleanup.DELETE))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.asNewTopic().configs())
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", "-1"));
    }

    @Test
    void letsEachTopicBeWrittenByTheServiceInItsNameOnly() {
        assertThat(list.topics().stream().filter(topic -> !topic.name().equals(CHECKPOINTS)))
                .isNotEmpty()
                .allSatisfy(topic -> {
                    String owner = topic.name().startsWith("xarxa.dead.")
                            ? topic.name().substring("xarxa.dead.".length())
                            : topic.name().split("\\.")[1] + "-service";
                    assertThat(topic.writers()).containsExactly(owner);
                });
    }

    /** What stands there is signed: under the name of another, a service can write nothing that counts. */
    @Test
    void letsEveryServiceTellHowFarItsAuditLogReaches() {
        assertThat(topic(CHECKPOINTS).writers()).containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(topic(CHECKPOINTS).readers()).containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(topic(CHECKPOINTS).cleanup()).isEqualTo(Cleanup.DELETE);
    }

    @Test
    void givesEachServiceAPlaceForItsDeadLetters() {
        assertThat(list.topics())
                .extracting(Topic::name)
                .containsAll(SERVICES.stream()
                        .map(service -> "xarxa.dead." + service)
                        .toList());
    }

    @Test
    void namesServicesThatExist() {
        assertThat(list.topics()).allSatisfy(topic -> {
            assertThat(SERVICES).containsAll(topic.readers());
            assertThat(topic.readers()).doesNotHaveDuplicates();
        });
    }

    @Test
    void holdsATopicForEveryContract() throws IOException {
        try (Stream<Path> contracts = Files.list(ProjectFolder.root().resolve("contracts/events"))) {
            assertThat(contracts
                            .filter(Files::isDirectory)
                            .map(contract -> contract.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(contract ->
                            assertThat(list.topics()).extracting(Topic::name).contains(contract));
        }
    }

    @Test
    void refusesAnIncompleteEntry() throws IOException {
        Path file = Files.writeString(folder.resolve("topics.yaml"), "topics: [{name: xarxa.content.post}]");

        assertThatThrownBy(() -> TopicList.read(file)).hasMessageContaining("partitions is missing");
    }

    private Topic topic(String name) {
        return list.topics().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
