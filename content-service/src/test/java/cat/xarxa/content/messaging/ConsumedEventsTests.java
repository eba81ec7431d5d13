package cat.xarxa.content.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.platform.envelope.WireFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The consumer's side of the contracts: it eats what the producer of each event is tested with. */
class ConsumedEventsTests {

    private static final String MEMBER = "/contracts/events/xarxa.members.member/member-adhered.v1.sample.json";
    private static final String NETWORK = "/contracts/events/xarxa.members.network/network-described.v1.sample.json";
    private static final String PARTNER = "/contracts/events/xarxa.members.partner/partner-agreed.v1.sample.json";

    @Test
    void readsWhoIsPending() {
        assertThat(read(sample(MEMBER.replace("adhered", "pending")), MemberFactsV1.class))
                .isEqualTo(new MemberFactsV1("manlleu", "Ajuntament de Manlleu"));
    }

    @Test
    void readsWhoAdhered() {
        assertThat(read(sample(MEMBER), MemberFactsV1.class))
                .isEqualTo(new MemberFactsV1("manlleu", "Ajuntament de Manlleu"));
    }

    @Test
    void readsWhoAgreed() {
        assertThat(read(sample(PARTNER), PartnerAgreedV1.class))
                .isEqualTo(new PartnerAgreedV1("coopcat", "Confederació de Cooperatives de Catalunya"));
    }

    @Test
    void readsHowTheNetworkIsCalled() {
        assertThat(read(sample(NETWORK), NetworkDescribedV1.class))
                .isEqualTo(new NetworkDescribedV1("xarxa", "Xarxa de Municipis per l’Economia Social i Solidària"));
        assertThat(read(sample(NETWORK).put("motto", "junts"), NetworkDescribedV1.class))
                .isEqualTo(read(sample(NETWORK), NetworkDescribedV1.class));
        assertThatThrownBy(() -> read(sample(NETWORK).without("name"), NetworkDescribedV1.class))
                .hasMessageContaining("name");
    }

    @Test
    void passesOverFieldsOfTomorrow() {
        assertThat(read(sample(MEMBER).put("population", 20_000), MemberFactsV1.class))
                .isEqualTo(read(sample(MEMBER), MemberFactsV1.class));
        assertThat(read(sample(PARTNER).put("until", "2030-01-01"), PartnerAgreedV1.class))
                .isEqualTo(read(sample(PARTNER), PartnerAgreedV1.class));
    }

    @Test
    void refusesAnEventWithoutWhatItNeeds() {
        assertThatThrownBy(() -> read(sample(MEMBER).without("name"), MemberFactsV1.class))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> read(sample(PARTNER).without("partnerId"), PartnerAgreedV1.class))
                .hasMessageContaining("partnerId");
    }

    private static ObjectNode sample(String path) {
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file(path));
    }

    private static <T> T read(ObjectNode event, Class<T> type) {
        return WireFormat.read(event.toString().getBytes(UTF_8), type);
    }
}
