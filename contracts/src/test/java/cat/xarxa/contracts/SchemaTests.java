package cat.xarxa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTests {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String META_SCHEMA = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
    private static final List<String> PERSONAL = List.of("name", "email", "emails", "address", "phone", "lang");
    private static final List<String> ABOUT_PEOPLE = List.of(
            "xarxa.members.person/", "xarxa.members.contact/", "xarxa.members.person-key/", "xarxa.members.mandate/");

    static Stream<String> contracts() {
        return Contracts.schemas(Contracts.EVENTS).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void isAValidSchema(String contract) {
        String schema = Contracts.text(Contracts.EVENTS.resolve(contract + ".schema.json"));
        assertThat(REGISTRY.getSchema(META_SCHEMA).validate(schema, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void hasASampleThatFits(String contract) {
        var schema = REGISTRY.getSchema(Contracts.text(Contracts.EVENTS.resolve(contract + ".schema.json")));
        assertThat(schema.validate(Contracts.text(Contracts.sampleOf(contract)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void describesEveryField(String contract) {
        JsonNode properties = Contracts.schemas(Contracts.EVENTS).get(contract).path("properties");
        assertThat(properties.size()).isPositive();
        properties
                .properties()
                .forEach(field -> assertThat(field.getValue().has("description"))
                        .as("%s of %s is described", field.getKey(), contract)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void leavesRoomForFieldsToCome(String contract) {
        assertThat(Contracts.schemas(Contracts.EVENTS)
                        .get(contract)
                        .path("additionalProperties")
                        .asBoolean(true))
                .isTrue();
    }

    @Test
    void tellsOfPeopleByIdsAndSealedTextsOnly() {
        assertThat(contracts().filter(SchemaTests::isAboutPeople)).hasSizeGreaterThanOrEqualTo(5);
        contracts()
                .filter(SchemaTests::isAboutPeople)
                .forEach(contract -> assertThat(Contracts.schemas(Contracts.EVENTS)
                                .get(contract)
                                .path("properties")
                                .propertyNames())
                        .as(contract)
                        .doesNotContainAnyElementsOf(PERSONAL));
    }

    @Test
    void hasNoFileWithoutItsCounterpart() {
        assertThat(Contracts.files(Contracts.EVENTS))
                .extracting(Path::toString)
                .allMatch(file -> file.endsWith(".v1.schema.json") || file.endsWith(".v1.sample.json"));
        assertThat(Contracts.files(Contracts.EVENTS))
                .hasSize((int) (2 * contracts().count()));
    }

    private static boolean isAboutPeople(String contract) {
        return ABOUT_PEOPLE.stream().anyMatch(contract::startsWith);
    }
}
