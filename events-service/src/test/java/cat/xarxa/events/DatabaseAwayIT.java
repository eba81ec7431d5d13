package cat.xarxa.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cat.xarxa.local.testing.RealServers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody listens at the database's address: the service starts all the same, and says so soon when it is asked. */
@SpringBootTest(properties = "spring.mongodb.uri=mongodb://127.0.0.1:1/xarxa_events?replicaSet=rs")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealServers.class)
class DatabaseAwayIT {

    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    private MockMvc http;

    @Test
    void saysWithinThreeSecondsThatItCannotAnswerNow() throws Exception {
        http.perform(get("/api/v1/activities")); // classes are loaded
        long start = System.nanoTime();
        http.perform(get("/api/v1/activities").header("Accept-Language", "en"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:problem:xarxa:temporarily-unavailable"))
                .andExpect(jsonPath("$.title").value("Temporarily unavailable"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void livesAndIsNotReady() throws Exception {
        http.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        http.perform(get("/actuator/health/readiness")).andExpect(status().isServiceUnavailable());
    }
}
