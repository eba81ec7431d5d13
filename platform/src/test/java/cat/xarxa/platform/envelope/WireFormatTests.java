package cat.xarxa.platform.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class WireFormatTests {

    private record Sample(
            String zeta, Integer alpha, List<String> list, Map<String, Part> parts, LocalDate day, Instant at) {}

    private record Part(String text, boolean yes) {}

    @Test
    void writesFieldsInTheOrderOfTheRecordAndAbsentOnesAsNull() {
        Sample sample = new Sample(
                "z",
                null,
                List.of("b", "a"),
                Map.of("ca", new Part("més", true)),
                LocalDate.of(2021, 3, 2),
                Instant.parse("2021-03-02T09:00:00Z"));
        assertThat(WireFormat.write(sample))
                .isEqualTo("{\"zeta\":\"z\",\"alpha\":null,\"list\":[\"b\",\"a\"],"
                        + "\"parts\":{\"ca\":{\"text\":\"més\",\"yes\":true}},"
                        + "\"day\":\"2021-03-02\",\"at\":\"2021-03-02T09:00:00Z\"}");
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        assertThat(read("{\"text\":\"a\",\"yes\":true,\"later\":{\"more\":[1]}}"))
                .isEqualTo(new Part("a", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "[]",
                "\"text\"",
                "{\"text\":7}",
                "{\"text\":true}",
                "{\"text\":[\"a\"]}",
                "{\"text\":{\"$ne\":null}}",
                "{\"yes\":\"true\"}",
                "{\"yes\":1}",
                "{\"yes\":null}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"yes\":true,\"x\":1,\"x\":2}",
                "{\"text\":\"a\"} {\"text\":\"b\"}"
            })
    void refusesWhatIsOfAnotherType(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
    }

    private static Part read(String json) {
        return WireFormat.read(json.getBytes(UTF_8), Part.class);
    }
}
