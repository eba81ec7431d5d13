package cat.xarxa.members.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.members.JsonSchema;
import cat.xarxa.members.messaging.GuestConsumer.GuestV1;
import cat.xarxa.members.messaging.IncomingEvents.ErasureConfirmedV1;
import cat.xarxa.members.messaging.IncomingEvents.SuccessionAppliedV1;
import cat.xarxa.platform.envelope.WireFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The consumer's side of the contracts: it eats what the services that answer are tested with. */
class ConsumedEventsTests {

    @ParameterizedTest
    @ValueSource(strings = {"events", "notification"})
    void readsWhatAServiceDidAndFieldsOfTomorrow(String service) {
        SuccessionAppliedV1 answer = read(sample(service).put("fieldOfTomorrow", 1));

        assertThat(answer).isEqualTo(read(sample(service)));
        assertThat(answer.counts()).isNotEmpty();
    }

    @Test
    void readsHowMuchPassedOn() {
        assertThat(read(sample("notification")).counts()).isEqualTo(Map.of("subscriptions", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"successionId", "counts"})
    void readsNoAnswerWithout(String needed) {
        assertThatThrownBy(() -> read(sample("events").without(needed))).hasMessageContaining(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "notification"})
    void readsWhatAServiceErasedAndFieldsOfTomorrow(String service) {
        ObjectNode sample = sample(service, "erasure", "erasure-confirmed");
        ErasureConfirmedV1 answer = readErased(sample.deepCopy().put("fieldOfTomorrow", 1));

        assertThat(answer).isEqualTo(readErased(sample));
        assertThat(answer.counts()).isNotEmpty();
        assertThatThrownBy(() -> readErased(sample.deepCopy().without("erasureId")))
                .hasMessageContaining("erasureId");
        assertThatThrownBy(() -> readErased(sample.deepCopy().without("counts")))
                .hasMessageContaining("counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "events", "notification"})
    void readsWhatAServiceCopiedAndFieldsOfTomorrow(String service) {
        ObjectNode sample = sample(service, "export", "person-export-part-ready");
        PersonExportPartReadyV1 answer = readCopied(sample.deepCopy().put("fieldOfTomorrow", 1));

        assertThat(answer).isEqualTo(readCopied(sample));
        assertThat(answer.files()).isNotEmpty();
        for (String needed : List.of("exportId", "files", "withheld")) {
            assertThatThrownBy(() -> readCopied(sample.deepCopy().without(needed)))
                    .hasMessageContaining(needed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest-confirmed", "guest-used", "guest-leaving"})
    void readsWhatGuestsDidAndFieldsOfTomorrow(String name) {
        ObjectNode sample = sample("notification", "guest", name);

        assertThat(readGuest(sample.deepCopy().put("fieldOfTomorrow", 1))).isEqualTo(readGuest(sample));
        assertThatThrownBy(() -> readGuest(sample.deepCopy().without("personId")))
                .hasMessageContaining("personId");
    }

    private static GuestV1 readGuest(ObjectNode event) {
        return WireFormat.read(event.toString().getBytes(UTF_8), GuestV1.class);
    }

    private static PersonExportPartReadyV1 readCopied(ObjectNode event) {
        return WireFormat.read(event.toString().getBytes(UTF_8), PersonExportPartReadyV1.class);
    }

    private static ErasureConfirmedV1 readErased(ObjectNode event) {
        return WireFormat.read(event.toString().getBytes(UTF_8), ErasureConfirmedV1.class);
    }

    private static ObjectNode sample(String service, String topic, String name) {
        String file = "/contracts/events/xarxa." + service + "." + topic + "/" + name + ".v1.sample.json";
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file(file));
    }

    private static ObjectNode sample(String service) {
        String file = "/contracts/events/xarxa." + service + ".succession/succession-applied.v1.sample.json";
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file(file));
    }

    private static SuccessionAppliedV1 read(ObjectNode event) {
        return WireFormat.read(event.toString().getBytes(UTF_8), SuccessionAppliedV1.class);
    }
}
