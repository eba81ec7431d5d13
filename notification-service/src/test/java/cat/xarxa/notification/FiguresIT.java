package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Monitoring sees how telling people goes, and nothing of whom. */
@RunningService
class FiguresIT {

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern PERSONAL = Pattern.compile("@|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|Puig");
    private static final Set<String> OUR_LABELS = Set.of("channel", "state", "consumer", "verdict", "le");

    @Autowired
    World world;

    @LocalManagementPort
    int port;

    @BeforeEach
    void forgetEverybody() {
        world.forgetEverybody();
    }

    @Test
    void countsDeliveriesByChannelAndStateAndTheTimeToTheInbox() {
        double mails = figure("xarxa_deliveries_total{channel=\"email\",state=\"accepted\"}");
        double items = figure("xarxa_deliveries_total{channel=\"inbox\",state=\"delivered\"}");
        double told = figure("xarxa_inbox_delay_seconds_count");

        publishToTwo();

        assertThat(figure("xarxa_deliveries_total{channel=\"inbox\",state=\"delivered\"}"))
                .isEqualTo(items + 2);
        assertThat(figure("xarxa_inbox_delay_seconds_count")).isEqualTo(told + 2);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> figure("xarxa_deliveries_total{channel=\"email\",state=\"accepted\"}") == mails + 1);
        assertThat(lines()).anyMatch(line -> line.startsWith("xarxa_inbox_delay_seconds_bucket{le=\"0.5\"}"));
    }

    @Test
    void saysNothingOfPeopleAndStaysSmall() {
        publishToTwo();
        world.call(
                "GET",
                "/api/v1/inbox",
                token -> token.person(Somebody.reading("ca").id()));
        world.call("GET", "/api/v1/unsubscriptions/a-secret-token", null);
        world.call("GET", "/nothing/of/the/kind", null);

        List<String> lines = lines();

        Set<String> ours = new TreeSet<>();
        for (String line : lines) {
            Matcher label = LABEL.matcher(line);
            while (label.find()) {
                assertThat(label.group(2))
                        .as(line)
                        .doesNotContainPattern(PERSONAL)
                        .doesNotContain("secret");
                if (line.startsWith("xarxa_")) {
                    ours.add(label.group(1));
                }
            }
        }
        assertThat(ours).isNotEmpty().isSubsetOf(OUR_LABELS);
        assertThat(lines).hasSizeLessThan(3_000);
    }

    private void publishToTwo() {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(Somebody.reading("ca").as("REPRESENTATIVE", "vic"));
        News news = News.ofTheNetwork();
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
    }

    private double figure(String name) {
        return lines().stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private List<String> lines() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
