package cat.xarxa.portal.door;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.portal.Portal;
import cat.xarxa.portal.testing.FakeNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal with a real database, before services and an identity provider that speak real HTTP. */
@SpringBootTest(classes = Portal.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = RealServers.class)
abstract class Door {

    static final FakeNetwork NETWORK = new FakeNetwork();
    static final int PORT = freePort();
    static final URI PORTAL = URI.create("http://localhost:" + PORT);

    final Browser browser = new Browser(PORTAL);

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        NETWORK.properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("xarxa.sign-in.issuer", NETWORK.keycloak::issuer);
        registry.add("xarxa.public-url", PORTAL::toString);
        registry.add("server.port", () -> PORT);
    }

    @BeforeEach
    void everybodyIsThere() {
        NETWORK.reset();
    }

    @AfterEach
    void asIfNothingHadBeen() {
        NETWORK.keycloak.restore();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
