package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * notification-service dies by {@code kill -9} in the middle of its work; nobody is missed and nobody reads it twice.
 */
class KilledInFanoutIT {

    private static final int PUBLICATIONS = 12;
    private static final int PEOPLE = 32;
    private static final int IMMEDIATE = 16;

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");

    @Test
    void everyInboxHoldsEachPublicationOnceAfterTheRestart() {
        String mark = "tall-" + System.nanoTime();
        List<String> publications = new ArrayList<>();
        for (int i = 0; i < PUBLICATIONS; i++) {
            publications.add(Posts.publish(office, mark + "-" + i));
            if (i == PUBLICATIONS / 2) {
                network.kill(Part.NOTIFICATION);
            }
        }
        network.restart(Part.NOTIFICATION);
        publications.forEach(this::awaitCompletion);
        for (String account : network.memberAccounts()) {
            Map<String, Integer> rows = inboxRows(account, mark);
            assertThat(rows)
                    .as(account)
                    .hasSize(PUBLICATIONS)
                    .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        }
        assertThat(mailsPerPublication(mark)).hasSizeGreaterThanOrEqualTo(PUBLICATIONS * IMMEDIATE);
    }

    private void awaitCompletion(String publication) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode deliveries = office.get("/api/v1/publications/" + publication + "/deliveries")
                    .json();
            assertThat(deliveries.path("runState").asString()).isEqualTo("COMPLETED");
            assertThat(deliveries.at("/counts/INBOX/DELIVERED").asInt()).isEqualTo(PEOPLE);
            assertThat(deliveries.at("/counts/EMAIL/ACCEPTED").asInt()).isEqualTo(IMMEDIATE);
        });
    }

    private Map<String, Integer> inboxRows(String account, String mark) {
        Map<String, Integer> rows = new HashMap<>();
        network.as(account).get("/api/v1/inbox?limit=100").json().path("items").forEach(item -> {
            if (item.path("title").asString().contains(mark)) {
                rows.merge(item.path("publicationId").asString(), 1, Integer::sum);
            }
        });
        return rows;
    }

    private List<JsonNode> mailsPerPublication(String mark) {
        return network.sink().about(mark);
    }
}
