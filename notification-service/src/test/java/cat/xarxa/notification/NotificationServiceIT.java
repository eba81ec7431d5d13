package cat.xarxa.notification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a whole: what anybody may see of it. */
@RunningService
class NotificationServiceIT {

    @Autowired
    World world;

    @Test
    void saysThatItIsReady() {
        assertThat(world.call("GET", "/actuator/health/readiness", null).statusCode())
                .isEqualTo(200);
        assertThat(world.call("GET", "/actuator/health/liveness", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void describesItsInterfaceToAnybody() {
        HttpResponse<String> answer = world.call("GET", "/api/docs/notifications.json", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode document = JsonMapper.shared().readTree(answer.body());
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(AuthorisationMatrix.of("notification-service").rows().stream()
                        .map(row -> row.path())
                        .filter(path -> path.startsWith("/api/v1/"))
                        .collect(toSet()));
    }

    @Test
    void keepsTheRestOfItselfToItself() {
        assertThat(world.call("GET", "/actuator/env", token -> token.role("PLATFORM_ADMIN"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(world.call("GET", "/actuator/metrics", null).statusCode()).isEqualTo(401);
    }
}
