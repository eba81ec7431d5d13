package cat.xarxa.content.messaging;

import static cat.xarxa.content.post.PostFixtures.TOLD;
import static cat.xarxa.content.post.PostFixtures.changed;
import static cat.xarxa.content.post.PostFixtures.corrected;
import static cat.xarxa.content.post.PostFixtures.slightlyChanged;
import static cat.xarxa.content.post.PostFixtures.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.content.post.PostEvent;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The producer's side of what happens to a post after its publication. */
class PostEventTests {

    private static final String CONTRACTS = "/contracts/events/xarxa.content.post/";
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("post-changed.v1", changed()),
                Arguments.of("post-corrected.v1", corrected()),
                Arguments.of("post-withdrawn.v1", withdrawn()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void equalsTheSample(String name, PostEvent event) {
        OutgoingEvent told = OutgoingEvents.wire(event);

        assertThat(told.type()).isEqualTo("cat.xarxa.content." + name);
        assertThat(JSON.readTree(JSON.writeValueAsString(told.data())))
                .isEqualTo(JSON.readTree(JsonSchema.file(CONTRACTS + name + ".sample.json")));
        assertThat(JsonSchema.faults(CONTRACTS + name + ".schema.json", JSON.writeValueAsString(told.data())))
                .isEmpty();
    }

    @Test
    void tellsOfASlightChangeWithoutANote() {
        String told =
                JSON.writeValueAsString(OutgoingEvents.wire(slightlyChanged()).data());

        assertThat(told).contains("\"level\":\"MINOR\",\"changeNote\":null");
        assertThat(JsonSchema.faults(CONTRACTS + "post-changed.v1.schema.json", told))
                .isEmpty();
    }

    @Test
    void isKnownByTheIdThatThePostKeeps() {
        assertThat(OutgoingEvents.wire(corrected()).id()).isNotEqualTo(TOLD);
        assertThat(JSON.writeValueAsString(OutgoingEvents.wire(corrected()).data()))
                .contains("\"correctsEventId\":\"" + TOLD + "\"");
    }
}
