package cat.xarxa.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Published contracts: their samples, and whether JSON fits a schema. */
public final class JsonSchema {

    private JsonSchema() {}

    /** What of the JSON does not fit the schema of a contract, formats included. */
    public static List<Error> faults(String contract, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file(contract + ".schema.json"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The sample of a contract, for example {@code xarxa.content.post/post-published.v1}. */
    public static String sample(String contract) {
        return file(contract + ".sample.json");
    }

    private static String file(String contract) {
        String path = "/contracts/events/" + contract;
        try (InputStream file = JsonSchema.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
