package cat.xarxa.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this module as the tests read them. */
final class Contracts {

    static final Path EVENTS = Path.of("events");
    static final Path BASELINE = Path.of("baseline/events");

    private static final String SCHEMA = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Contracts() {}

    /** All schemas below a folder by topic and name, for example {@code xarxa.content.post/post-published.v1}. */
    static Map<String, JsonNode> schemas(Path folder) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(SCHEMA)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                schemas.put(name.substring(0, name.length() - SCHEMA.length()), read(file));
            }
        }
        return schemas;
    }

    static Path sampleOf(String contract) {
        return EVENTS.resolve(contract + ".sample.json");
    }

    /** The CloudEvents type that a contract describes: its topic without the aggregate, then its name. */
    static String typeOf(String contract) {
        String[] parts = contract.split("/", 2);
        return "cat." + parts[0].substring(0, parts[0].lastIndexOf('.')) + "." + parts[1];
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        return JSON.readTree(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
