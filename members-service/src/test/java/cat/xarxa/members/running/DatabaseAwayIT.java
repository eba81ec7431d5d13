package cat.xarxa.members.running;

import static cat.xarxa.members.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.members.MembersService;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Nobody listens where the database should be: the service starts all the same, and says so soon when it is asked. */
@SpringBootTest(
        classes = MembersService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mongodb.uri=mongodb://127.0.0.1:1/xarxa_members?replicaSet=rs",
            "xarxa.keys.mongodb-uri=mongodb://127.0.0.1:1/xarxa_members_keys?replicaSet=rs",
            "xarxa.keycloak.url=http://127.0.0.1:1",
            "xarxa.keycloak.client-secret=of-a-keycloak-that-is-away",
            "xarxa.demo=true",
            "xarxa.demo-accounts.office-password=never-used",
            "xarxa.demo-accounts.office-second-factor=NEVERUSED",
            "xarxa.demo-accounts.member-password=never-used"
        })
@ContextConfiguration(initializers = RealServers.class)
@Import(ServiceClient.class)
class DatabaseAwayIT {

    @Autowired
    ServiceClient service;

    @Test
    void saysWithinThreeSecondsThatItCannotAnswerNow() throws Exception {
        service.get("/api/v1/members/vic");
        long start = System.nanoTime();

        HttpResponse<String> answer = service.get("/api/v1/members", "Accept-Language", "en");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:problem:xarxa:temporarily-unavailable");
    }

    @Test
    void livesAndIsNotReady() throws Exception {
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }
}
