package cat.xarxa.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void givesNoPortTwice() {
        assertThat(Stream.generate(Ports::free).limit(200)).doesNotHaveDuplicates();
    }

    @Test
    void givesOnlyPortsThatNoOutgoingConnectionTakes() {
        assertThat(Stream.generate(Ports::free).limit(200)).allMatch(port -> port >= 15_000 && port < 32_000);
    }

    @Test
    void seesWhoListens() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isOpen(listener.getLocalPort())).isTrue();
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
            assertThatThrownBy(() -> Ports.requireFree(listener.getLocalPort(), "Kafka"))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Kafka cannot start");
        }
    }
}
