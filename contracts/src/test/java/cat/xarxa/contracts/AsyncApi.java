package cat.xarxa.contracts;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document {@code asyncapi.yaml}, its references resolved. */
final class AsyncApi {

    private final Map<?, ?> document = yaml(Path.of("asyncapi.yaml"));

    static Map<?, ?> yaml(Path file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Contracts.text(file));
    }

    String version() {
        return String.valueOf(document.get("asyncapi"));
    }

    /** Topics of all channels. */
    Collection<String> topics() {
        Collection<String> topics = new TreeSet<>();
        map(document, "channels").values().forEach(channel -> topics.add(address(channel)));
        return topics;
    }

    /** Where the schema of each message stands, by topic and type, for example {@code xarxa.content.post/cat...v1}. */
    Map<String, String> schemas() {
        Map<String, String> schemas = new TreeMap<>();
        map(document, "channels")
                .values()
                .forEach(channel -> map((Map<?, ?>) channel, "messages")
                        .values()
                        .forEach(message -> {
                            Map<?, ?> content = resolved((Map<?, ?>) message);
                            if (map(content, "payload").get("schema") instanceof Map<?, ?> schema) {
                                schemas.put(
                                        address(channel) + "/" + content.get("name"),
                                        String.valueOf(schema.get("$ref")));
                            }
                        }));
        return schemas;
    }

    /** Who sends or receives on which topic, for example {@code content-service send xarxa.content.post}. */
    Collection<String> operations() {
        Collection<String> operations = new TreeSet<>();
        map(document, "operations").values().forEach(value -> {
            Map<?, ?> operation = (Map<?, ?>) value;
            String channel = address(resolved(map(operation, "channel")));
            ((List<?>) operation.get("tags"))
                    .forEach(tag -> operations.add(
                            ((Map<?, ?>) tag).get("name") + " " + operation.get("action") + " " + channel));
        });
        return operations;
    }

    private Map<?, ?> resolved(Map<?, ?> value) {
        if (!(value.get("$ref") instanceof String reference)) {
            return value;
        }
        Map<?, ?> found = document;
        for (String part : reference.substring("#/".length()).split("/")) {
            found = map(found, part);
        }
        return found;
    }

    private static String address(Object channel) {
        return String.valueOf(((Map<?, ?>) channel).get("address"));
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        if (parent.get(key) instanceof Map<?, ?> child) {
            return child;
        }
        throw new IllegalArgumentException("asyncapi.yaml has no " + key + " in " + parent.keySet());
    }
}
