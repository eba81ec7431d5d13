package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
                "\"string\"} | \"string\", \"enum\": [\"a\"]}",
                "\"string\"} | \"string\", \"maxLength\": 3}",
                "\"string\"} | \"string\", \"anyOf\": [{\"format\": \"uuid\"}]}",
                "\"array\", | \"array\", \"maxItems\": 1,",
                "\"object\", | \"object\", \"additionalProperties\": false,"
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

    /** Each released schema, with each of its fields taken away, retyped or made optional in turn. */
    @Test
    void findsEveryFieldOfEveryReleasedContractThatWouldBeTakenAwayOrNarrowed() {
        int[] tried = {0};
        Contracts.schemas(Contracts.BASELINE)
                .forEach((contract, released) -> released.path("properties")
                        .propertyNames()
                        .forEach(field -> {
                            JsonNode without = released.deepCopy();
                            ((ObjectNode) without.path("properties")).remove(field);
                            JsonNode narrowed = released.deepCopy();
                            ((ObjectNode) narrowed.path("properties").path(field)).put("const", "narrow");
                            assertThat(Compatibility.breaks(released, without))
                                    .as(contract + " " + field)
                                    .isNotEmpty();
                            assertThat(Compatibility.breaks(released, narrowed))
                                    .as(contract + " " + field)
                                    .isNotEmpty();
                            tried[0]++;
                        }));
        assertThat(tried[0]).isGreaterThan(50);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
