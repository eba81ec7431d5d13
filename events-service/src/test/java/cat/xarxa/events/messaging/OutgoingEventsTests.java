package cat.xarxa.events.messaging;

import static cat.xarxa.events.activity.ActivityFixtures.announced;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.recorded;
import static cat.xarxa.events.activity.ActivityFixtures.speaking;
import static cat.xarxa.events.activity.ActivityFixtures.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.events.activity.ActivityEvent;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The producer's side of the contracts: what it tells is what consumers are tested with. */
class OutgoingEventsTests {

    private static final String CONTRACTS = "/contracts/events/xarxa.events.activity/";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void tellsOfAnActivityAsTheSampleDoes() {
        assertThat(told(announced(conferenceDay(), true))).isEqualTo(sample("activity-announced.v1"));
    }

    @Test
    void tellsOfARecordingAsTheSampleDoes() {
        assertThat(told(recorded())).isEqualTo(sample("recording-published.v1"));
    }

    @Test
    void tellsThatNothingPassesOnWithAHandover() {
        OutgoingEvent event = SuccessionAppliedV1.here(UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e777"))
                .wire();
        String answer = WireFormat.write(Objects.requireNonNull(event.data()));

        assertThat(event.topic()).isEqualTo("xarxa.events.succession");
        assertThat(event.aggregateId()).isEqualTo("019f9b6a-3c09-7c11-9a1e-2b7a5f80e777");
        assertThat(JSON.readTree(answer))
                .isEqualTo(JSON.readTree(JsonSchema.file(
                        "/contracts/events/xarxa.events.succession/succession-applied.v1.sample.json")));
        assertThat(JsonSchema.faults(
                        "/contracts/events/xarxa.events.succession/succession-applied.v1.schema.json", answer))
                .isEmpty();
    }

    @Test
    void tellsWhatItErased() {
        UUID erasure = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e701");
        OutgoingEvent event =
                new ErasureConfirmedV1(erasure, Map.of("names", 1, "mandates", 2, "deadLetters", 0)).wire();
        String answer = WireFormat.write(Objects.requireNonNull(event.data()));

        assertThat(event.topic()).isEqualTo("xarxa.events.erasure");
        assertThat(event.aggregateId()).isEqualTo(erasure.toString());
        assertThat(JSON.readTree(answer))
                .isEqualTo(JSON.readTree(
                        JsonSchema.file("/contracts/events/xarxa.events.erasure/erasure-confirmed.v1.sample.json")));
        assertThat(JsonSchema.faults("/contracts/events/xarxa.events.erasure/erasure-confirmed.v1.schema.json", answer))
                .isEmpty();
    }

    @Test
    void tellsTimesWhereTheyAreKnown() {
        JsonNode told = told(announced(tomorrow(), null));

        assertThat(JsonSchema.faults(CONTRACTS + "activity-announced.v1.schema.json", told.toString()))
                .isEmpty();
        assertThat(told.path("date").isNull()).isTrue();
        assertThat(told.path("starts").asString()).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(told.path("past").asBoolean()).isFalse();
    }

    @Test
    void namesOnceWhoSpeaksInTwoRoles() {
        JsonNode told = told(announced(speaking("REPRESENTATIVE", "TECHNICIAN"), true));

        assertThat(told.path("speakers")).hasSize(1);
        assertThat(JsonSchema.faults(CONTRACTS + "activity-announced.v1.schema.json", told.toString()))
                .isEmpty();
    }

    @Test
    void keepsThePageAtHome() {
        assertThat(told(announced(conferenceDay(), true)).toString()).doesNotContain("Cos", "Bones pràctiques en un");
    }

    @Test
    void goesToTheTopicOfActivitiesUnderTheActivitysId() {
        OutgoingEvent event = OutgoingEvents.wire(recorded());

        assertThat(event.topic()).isEqualTo("xarxa.events.activity");
        assertThat(event.type()).isEqualTo("cat.xarxa.events.recording-published.v1");
        assertThat(event.aggregateId()).isEqualTo("019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d01");
    }

    private static JsonNode told(ActivityEvent event) {
        return JSON.valueToTree(OutgoingEvents.wire(event).data());
    }

    private static JsonNode sample(String name) {
        return JSON.readTree(JsonSchema.file(CONTRACTS + name + ".sample.json"));
    }
}
