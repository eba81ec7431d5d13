package cat.xarxa.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTests {

    @Test
    void hasTheFixedAddressesThatOtherToolsRelyOn() {
        Addresses addresses = Addresses.of(PortPlan.fixed(Map.of()), Redundancy.NONE);

        assertThat(addresses.portal()).hasToString("http://localhost:8080");
        assertThat(addresses.issuer()).hasToString("http://localhost:8081/realms/xarxa");
        assertThat(addresses.content()).hasPort(8091);
        assertThat(addresses.events()).hasPort(8092);
        assertThat(addresses.members()).hasPort(8093);
        assertThat(addresses.notification()).hasPort(8094);
        assertThat(addresses.mail()).hasToString("http://localhost:8025");
        assertThat(addresses.smtp()).isEqualTo("localhost:1025");
        assertThat(addresses.kafka()).isEqualTo("localhost:9092");
        assertThat(addresses.mongodb()).isEqualTo("localhost:27017");
    }

    @Test
    void movesOnePortWhenTheEnvironmentSaysSo() {
        PortPlan plan = PortPlan.fixed(Map.of("XARXA_PORT_PORTAL", " 18080 ", "XARXA_PORT_SMTP", ""));

        assertThat(plan.of(Port.PORTAL)).isEqualTo(18_080);
        assertThat(plan.of(Port.SMTP)).isEqualTo(1025);
    }

    @Test
    void movesTheFiguresOfAPartWithIt() {
        PortPlan plan = PortPlan.fixed(Map.of(
                "XARXA_PORT_CONTENT", "12091", "XARXA_PORT_EVENTS", "65500", "XARXA_PORT_MEMBERS_FIGURES", "7000"));

        assertThat(plan.of(Port.CONTENT_FIGURES)).isEqualTo(12_191);
        assertThat(plan.of(Port.EVENTS_FIGURES)).isEqualTo(65_400);
        assertThat(plan.of(Port.MEMBERS_FIGURES)).isEqualTo(7_000);
        assertThat(plan.of(Port.PORTAL_FIGURES)).isEqualTo(8_180);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "80a"})
    void refusesWhatIsNoPort(String wish) {
        assertThatThrownBy(() -> PortPlan.fixed(Map.of("XARXA_PORT_KAFKA", wish)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("XARXA_PORT_KAFKA=" + wish);
    }

    @Test
    void refusesToGiveTwoPartsOnePort() {
        assertThatThrownBy(() -> PortPlan.fixed(Map.of("XARXA_PORT_KAFKA", "8080")))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("XARXA_PORT_PORTAL and XARXA_PORT_KAFKA are both 8080");
    }

    @Test
    void isTheSameAfterBeingWrittenDown() {
        PortPlan plan = PortPlan.free();

        assertThat(PortPlan.fixed(plan.asEnvironment()).asEnvironment()).isEqualTo(plan.asEnvironment());
    }

    @Test
    void givesEachPartAFreePortOfItsOwn() {
        assertThat(PortPlan.free().asEnvironment().values())
                .doesNotHaveDuplicates()
                .hasSize(Port.values().length);
    }

    @Test
    void namesTheTakenPortAndTheVariableThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan plan = PortPlan.fixed(Map.of("XARXA_PORT_SMTP", String.valueOf(other.getLocalPort())));

            assertThatThrownBy(() -> plan.requireFree(Set.of(Part.MAIL)))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("mail")
                    .hasMessageContaining("XARXA_PORT_SMTP=");
            assertThatCode(() -> plan.requireFree(EnumSet.noneOf(Part.class))).doesNotThrowAnyException();
        }
    }
}
