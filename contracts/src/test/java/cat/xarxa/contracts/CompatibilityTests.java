package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompatibilityTests {

    private static final String RELEASED = """
            {"type": "object", "required": ["id"],
             "properties": {"id": {"type": "string"}, "kind": {"enum": ["A", "B"]},
                            "list": {"type": "array", "items": {"type": "integer"}}}}
            """;

    @Test
    void keepsEveryPromiseOfTheReleasedContracts() {
        Map<String, JsonNode> released = Contracts.schemas(Contracts.BASELINE);
        Map<String, JsonNode> current = Contracts.schemas(Contracts.EVENTS);
        assertThat(released).isNotEmpty();
        released.forEach((contract, schema) -> {
            assertThat(current).as("a released contract stays").containsKey(contract);
            assertThat(Compatibility.breaks(schema, current.get(contract)))
                    .as("%s: an incompatible change needs a new version beside it", contract)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": {\"type\": \"string\"}, | ",
                "[\"id\"] | [\"id\", \"kind\"]",
                "[\"id\"] | []",
                "{\"type\": \"string\"} | {\"type\": \"integer\"}",
                "[\"A\", \"B\"] | [\"A\"]",
                "{\"type\": \"integer\"} | {\"type\": \"number\"}",
                "\"string\"} | \"string\", \"pattern\": \"^a$\"}",
                "\"string\"} | \"string\", \"enum\": [\"a\"]}"
            })
    void findsABrokenPromise(String part, String instead) {
        assertThat(RELEASED).contains(part);
        String changed = RELEASED.replace(part, instead == null ? "" : instead);
        assertThat(Compatibility.breaks(json(RELEASED), json(changed))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"properties\": { | \"properties\": {\"more\": {\"type\": \"string\"}, ",
                "[\"A\", \"B\"] | [\"A\", \"B\", \"C\"]",
                "\"string\"} | \"string\", \"description\": \"an id\"}"
            })
    void letsAContractGrow(String part, String instead) {
        assertThat(RELEASED).contains(part);
        assertThat(Compatibility.breaks(json(RELEASED), json(RELEASED.replace(part, instead))))
                .isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
