package cat.xarxa.events;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cat.xarxa.local.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealServers.class)
class EventsServiceIT {

    @Autowired
    private MockMvc http;

    @Test
    void readsAnEmptyAgendaToEverybody() throws Exception {
        http.perform(get("/api/v1/activities"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"items\": [], \"next\": null}"));
    }

    @Test
    void refusesWritesThatItDoesNotKnowYet() throws Exception {
        http.perform(post("/api/v1/activities")).andExpect(status().isUnauthorized());
    }

    @Test
    void isReadyWithItsDatabase() throws Exception {
        http.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
    }

    @Test
    void describesItself() throws Exception {
        http.perform(get("/api/docs/events.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/activities'].get").exists());
    }
}
