package cat.xarxa.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.service.ServiceAddresses;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The ways that the portal's own settings open. */
class RoutesTests {

    private Routes routes;

    @BeforeEach
    void readThePortalsSettings() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("portal", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        GatewaySettings settings = Binder.get(environment)
                .bind("xarxa.gateway", GatewaySettings.class)
                .get();
        routes = new Routes(
                settings,
                new ServiceAddresses(
                        URI.create("content"),
                        URI.create("events"),
                        URI.create("members"),
                        URI.create("notification")));
    }

    @ParameterizedTest
    @CsvSource({
        "content-service,content",
        "events-service,events",
        "members-service,members",
        "notification-service,notification"
    })
    void leadOperatorsToTheServiceThatThePathNames(String service, String address) {
        for (String below : List.of("", "/dead-letters", "/dead-letters/1", "/dead-letters/redrive")) {
            assertThat(to("/api/v1/ops/" + service + below)).contains(URI.create(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ops", "/api/v1/ops/portal", "/api/v1/ops/content", "/actuator/prometheus"})
    void leadNowhereElse(String path) {
        assertThat(to(path)).isEmpty();
    }

    @Test
    void leadEachFeedToWhoComposesIt() {
        assertThat(to("/feeds/news.atom")).contains(URI.create("content"));
        assertThat(to("/feeds/agenda.atom")).contains(URI.create("events"));
        assertThat(to("/feeds/inbox/secret")).contains(URI.create("notification"));
    }

    private Optional<URI> to(String path) {
        return routes.find(path).map(Route::base);
    }
}
