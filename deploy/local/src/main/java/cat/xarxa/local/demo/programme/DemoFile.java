package cat.xarxa.local.demo.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that hold what the demo publishes. */
final class DemoFile {

    private DemoFile() {}

    static JsonNode read(String name) {
        try (InputStream file =
                Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + name + ".yaml"), name)) {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JsonMapper.shared().valueToTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
