package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactlyInAnyOrder(
                        "/api/v1/digests/next",
                        "/api/v1/inbox",
                        "/api/v1/inbox/read",
                        "/api/v1/inbox/stream",
                        "/api/v1/inbox/{item}/read",
                        "/api/v1/inheritances/{mandate}",
                        "/api/v1/ops/notification-service",
                        "/api/v1/ops/notification-service/audit",
                        "/api/v1/ops/notification-service/audit/verify",
                        "/api/v1/ops/notification-service/dead-letters",
                        "/api/v1/ops/notification-service/dead-letters/redrive",
                        "/api/v1/ops/notification-service/dead-letters/{id}",
                        "/api/v1/ops/notification-service/dead-letters/{id}/discard",
                        "/api/v1/ops/notification-service/reconcile",
                        "/api/v1/preferences",
                        "/api/v1/publications/{id}/deliveries",
                        "/api/v1/subscriptions",
                        "/api/v1/subscriptions/{id}",
                        "/api/v1/subscriptions/{id}/end",
                        "/api/v1/unsubscriptions/{token}");
    }

    @Test
    void keepsTheRestOfItselfToItself() {
        assertThat(world.call("GET", "/actuator/env", token -> token.role("PLATFORM_ADMIN"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(world.call("GET", "/actuator/metrics", null).statusCode()).isEqualTo(401);
    }
}
