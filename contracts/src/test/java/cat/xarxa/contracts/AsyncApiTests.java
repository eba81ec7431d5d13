package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AsyncApiTests {

    private final Map<?, ?> document =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(Contracts.text(Path.of("asyncapi.yaml")));

    @Test
    void isOfTheVersionThatItSays() {
        assertThat(document.get("asyncapi")).isEqualTo("3.0.0");
    }

    @Test
    void listsEveryContractAndNoOther() {
        Collection<String> listed = new TreeSet<>();
        map(document, "channels")
                .forEach((name, channel) -> map((Map<?, ?>) channel, "messages")
                        .forEach((message, content) -> listed.add(
                                ((Map<?, ?>) channel).get("address") + "/" + ((Map<?, ?>) content).get("name"))));
        Collection<String> wanted = new TreeSet<>();
        Contracts.schemas(Contracts.EVENTS)
                .keySet()
                .forEach(contract -> wanted.add(contract.split("/", 2)[0] + "/" + Contracts.typeOf(contract)));
        assertThat(listed).isEqualTo(wanted);
    }

    @Test
    void pointsAtTheSchemaOfEachMessage() {
        map(document, "channels")
                .forEach((name, channel) -> map((Map<?, ?>) channel, "messages")
                        .forEach((message, content) -> assertThat(Path.of(String.valueOf(map(
                                                map((Map<?, ?>) content, "payload"), "schema")
                                        .get("$ref"))))
                                .exists()));
    }

    @Test
    void saysWhoSendsOnEachChannel() {
        Collection<String> sent = new TreeSet<>();
        map(document, "operations")
                .forEach((name, operation) -> sent.add(
                        String.valueOf(map((Map<?, ?>) operation, "channel").get("$ref"))));
        assertThat(sent)
                .containsExactlyInAnyOrderElementsOf(map(document, "channels").keySet().stream()
                        .map(channel -> "#/channels/" + channel)
                        .toList());
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) parent.get(key);
    }
}
