package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The document tells all that there is, and nothing besides: contracts, topics, and who may write and read them. */
class AsyncApiTests {

    private final AsyncApi document = new AsyncApi();
    private final List<Map<?, ?>> topics = topics();

    @Test
    void isOfTheVersionThatItSays() {
        assertThat(document.version()).isEqualTo("3.0.0");
    }

    @Test
    void pointsAtTheSchemaOfEachContractAndAtNoOther() {
        Map<String, String> wanted = new TreeMap<>();
        Contracts.schemas(Contracts.EVENTS)
                .keySet()
                .forEach(contract -> wanted.put(
                        contract.split("/", 2)[0] + "/" + Contracts.typeOf(contract),
                        "events/" + contract + ".schema.json"));

        assertThat(wanted).isNotEmpty();
        assertThat(document.schemas()).isEqualTo(wanted);
    }

    @Test
    void hasAChannelForEachTopicOfTheDeploymentAndForNoOther() {
        assertThat(document.topics())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        topics.stream().map(AsyncApiTests::name).toList());
    }

    @Test
    void letsServicesSendAndReceiveWhatTheDeploymentLetsThemWriteAndRead() {
        Collection<String> allowed = new TreeSet<>();
        for (Map<?, ?> topic : topics) {
            texts(topic, "writers").forEach(service -> allowed.add(service + " send " + name(topic)));
            texts(topic, "readers").forEach(service -> allowed.add(service + " receive " + name(topic)));
        }

        assertThat(document.operations()).isEqualTo(allowed);
    }

    private static List<Map<?, ?>> topics() {
        return ((List<?>) AsyncApi.yaml(Path.of("../deploy/kafka/topics.yaml")).get("topics"))
                .stream().<Map<?, ?>>map(topic -> (Map<?, ?>) topic).toList();
    }

    private static String name(Map<?, ?> topic) {
        return String.valueOf(topic.get("name"));
    }

    private static List<String> texts(Map<?, ?> topic, String key) {
        return ((List<?>) topic.get(key)).stream().map(String::valueOf).toList();
    }
}
