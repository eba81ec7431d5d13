package cat.xarxa.events.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.events.messaging.MembersEvents.ErasureRequestedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.events.messaging.MembersEvents.MandateSucceededV1;
import cat.xarxa.events.messaging.MembersEvents.MemberFactsV1;
import cat.xarxa.events.messaging.MembersEvents.NetworkDescribedV1;
import cat.xarxa.events.messaging.MembersEvents.PartnerAgreedV1;
import cat.xarxa.events.messaging.MembersEvents.PersonKeyIssuedV1;
import cat.xarxa.events.messaging.MembersEvents.PersonRegisteredV1;
import cat.xarxa.platform.envelope.WireFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The consumer's side of the contracts: it eats what the producer of each event is tested with. */
class ConsumedEventsTests {

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("xarxa.members.member/member-pending", MemberFactsV1.class, "name"),
                Arguments.of("xarxa.members.member/member-adhered", MemberFactsV1.class, "name"),
                Arguments.of("xarxa.members.network/network-described", NetworkDescribedV1.class, "name"),
                Arguments.of("xarxa.members.partner/partner-agreed", PartnerAgreedV1.class, "partnerId"),
                Arguments.of("xarxa.members.mandate/mandate-started", MandateStartedV1.class, "personId"),
                Arguments.of("xarxa.members.mandate/mandate-ended", MandateEndedV1.class, "to"),
                Arguments.of("xarxa.members.mandate/mandate-succeeded", MandateSucceededV1.class, "successionId"),
                Arguments.of("xarxa.members.erasure/erasure-requested", ErasureRequestedV1.class, "personId"),
                Arguments.of("xarxa.members.person/person-registered", PersonRegisteredV1.class, "sealed"),
                Arguments.of("xarxa.members.person-key/person-key-issued", PersonKeyIssuedV1.class, "key"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsTheSampleAndFieldsOfTomorrow(String event, Class<?> type, String needed) {
        assertThat(read(sample(event).put("fieldOfTomorrow", 1), type)).isEqualTo(read(sample(event), type));
        assertThatThrownBy(() -> read(sample(event).without(needed), type)).hasMessageContaining(needed);
    }

    @Test
    void readsWhoActsForWhom() {
        MandateStartedV1 mandate = read(sample("xarxa.members.mandate/mandate-started"), MandateStartedV1.class);

        assertThat(mandate.orgId()).isEqualTo("manlleu");
        assertThat(mandate.role()).isEqualTo("TECHNICIAN");
    }

    @Test
    void printsNoKey() {
        PersonKeyIssuedV1 issued = read(sample("xarxa.members.person-key/person-key-issued"), PersonKeyIssuedV1.class);

        assertThat(issued.toString()).doesNotContain(issued.key());
    }

    private static ObjectNode sample(String event) {
        return (ObjectNode)
                JsonMapper.shared().readTree(JsonSchema.file("/contracts/events/" + event + ".v1.sample.json"));
    }

    private static <T> T read(ObjectNode event, Class<T> type) {
        return WireFormat.read(event.toString().getBytes(UTF_8), type);
    }
}
