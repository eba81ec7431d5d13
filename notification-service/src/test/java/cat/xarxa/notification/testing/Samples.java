package cat.xarxa.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.envelope.WireFormat;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads samples of contracts as the service reads events. */
public final class Samples {

    private Samples() {}

    /** The sample, read as it is and with a field that nobody knows yet: both are the same to us. */
    public static <T> T eat(String contract, Class<T> type) {
        String sample = JsonSchema.sample(contract);
        ObjectNode grown = (ObjectNode) JsonMapper.shared().readTree(sample);
        grown.put("aFieldOfTomorrow", "whatever").putObject("another").put("nested", 1);

        T eaten = read(sample, type);
        assertThat(read(grown.toString(), type)).isEqualTo(eaten);
        return eaten;
    }

    private static <T> T read(String json, Class<T> type) {
        return WireFormat.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
