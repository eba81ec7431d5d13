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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * notification-service dies by {@code kill -9} in the middle of its work; nobody is missed and nobody reads it twice.
 */
@Order(Integer.MAX_VALUE)
class KilledInFanoutIT {

    private static final int PUBLICATIONS = 12;
    private static final int DEMO_PEOPLE = 32;
    private static final int DEMO_IMMEDIATE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");

    @Test
    void everyInboxHoldsEachPublicationOnceAfterTheRestart() {
        String mark = "tall-" + System.nanoTime();
        JsonNode whole = countsUnharmed();
        assertThat(whole.at("/INBOX/DELIVERED").asInt()).isGreaterThanOrEqualTo(DEMO_PEOPLE);
        assertThat(whole.at("/EMAIL/ACCEPTED").asInt()).isGreaterThanOrEqualTo(DEMO_IMMEDIATE);
        List<String> publications = new ArrayList<>();
        for (int i = 0; i < PUBLICATIONS; i++) {
            publications.add(Posts.publish(office, mark + "-" + i));
            if (i == PUBLICATIONS / 2) {
                network.kill(Part.NOTIFICATION);
            }
        }
        network.restart(Part.NOTIFICATION);
        publications.forEach(publication -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counts(publication)).isEqualTo(whole)));
        for (String account : network.memberAccounts()) {
            Map<String, Integer> rows = inboxRows(account, mark);
            assertThat(rows)
                    .as(account)
                    .hasSize(PUBLICATIONS)
                    .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        }
        assertThat(network.sink().about(mark))
                .hasSizeGreaterThanOrEqualTo(
                        PUBLICATIONS * whole.at("/EMAIL/ACCEPTED").asInt());
    }

    /** What a publication comes to when nobody dies; other tests may have brought people into the network. */
    private JsonNode countsUnharmed() {
        String publication = Posts.publish(office, "sencer-" + System.nanoTime());
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(deliveries(publication).path("runState").asString()).isEqualTo("COMPLETED");
            assertThat(counts(publication).path("EMAIL").propertyNames())
                    .doesNotContain("PLANNED", "QUEUED", "DEFERRED");
        });
        return counts(publication);
    }

    private JsonNode counts(String publication) {
        return deliveries(publication).path("counts");
    }

    private JsonNode deliveries(String publication) {
        return office.get("/api/v1/publications/" + publication + "/deliveries").json();
    }

    private Map<String, Integer> inboxRows(String account, String mark) {
        Map<String, Integer> rows = new HashMap<>();
        network.as(account).list("/api/v1/inbox").forEach(item -> {
            if (item.path("title").asString().contains(mark)) {
                rows.merge(item.path("publicationId").asString(), 1, Integer::sum);
            }
        });
        return rows;
    }
}
