package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReachTests {

    private static final String DELIVERIES = "GET /api/v1/publications/p1/deliveries";
    private static final String RUNNING = "{\"runState\":\"RUNNING\",\"counts\":{\"INBOX\":{\"DELIVERED\":5}}}";
    private static final String QUEUED =
            "{\"runState\":\"COMPLETED\",\"counts\":{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"QUEUED\":1,\"ACCEPTED\":1}}}";
    private static final String DONE =
            "{\"runState\":\"COMPLETED\",\"counts\":{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"ACCEPTED\":2}}}";

    private final News news = News.ofTheQuarter();
    private final JsonNode post =
            JsonMapper.shared().readTree("{\"id\":\"p1\",\"publishedAt\":\"2026-11-24T10:00:00Z\"}");
    private FakeNetwork network;

    @BeforeEach
    void open() throws IOException {
        network = new FakeNetwork()
                .answering(DELIVERIES, RUNNING, QUEUED, QUEUED, DONE)
                .answering("GET /api/messages", mails("a@example.org"), mails("a@example.org", "b@example.org"))
                .answering("GET /feeds/news.atom", "", "<id>p1</id>")
                .answering("GET /feeds/news.rss", "<guid>p1</guid>")
                .answering("GET /feeds/news.json", "{\"id\":\"p1\"}");
    }

    @AfterEach
    void close() {
        network.close();
    }

    private String mails(String... readers) {
        String items = Stream.of(readers)
                .map(reader -> "{\"to\":\"%s\",\"subject\":\"%s\"},{\"to\":\"x@example.org\",\"subject\":\"Un altre\"}"
                        .formatted(reader, news.titles().getLast()))
                .collect(Collectors.joining(","));
        return "{\"items\":[" + items + "]}";
    }

    private Reached follow(Long publishCall) {
        return new Reach(network.api(), network.api(), network.api()).follow(news, post, publishCall);
    }

    @Test
    void waitsForTheRunTheLastMailAndEveryFeed() {
        Reached reached = follow(System.nanoTime());

        assertThat(reached.line())
                .startsWith("Seguiment")
                .contains("→ 32 inboxes, 2 e-mails (ledger), 3 feeds (fetched) in ")
                .contains("fan-out run complete");
        assertThat(network.requests())
                .containsSequence(
                        DELIVERIES, DELIVERIES, DELIVERIES, DELIVERIES, "GET /api/messages", "GET /api/messages")
                .endsWith("GET /feeds/news.atom", "GET /feeds/news.rss", "GET /feeds/news.json");
    }

    @Test
    void claimsNoSpeedForWhatWasPublishedEarlier() {
        assertThat(follow(null).line()).endsWith("published 2026-11-24T10:00:00Z, nothing sent twice");
    }

    @Test
    void namesMailsThatDidNotArrive() {
        network.answering(
                DELIVERIES,
                "{\"runState\":\"COMPLETED\",\"counts\":{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"ACCEPTED\":1,\"FAILED\":3}}}");

        assertThat(follow(null).line()).contains("1 e-mails, 3 e-mails FAILED (ledger)");
    }

    @Test
    void givesUpWithASentenceThatNamesTheLastRefusal() {
        Patience brief = new Patience(Duration.ofMillis(50), Duration.ofMillis(5));

        assertThatThrownBy(() ->
                        brief.until("the moon", () -> Optional.of(network.api().get("/moon"))))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("the moon (GET /moon was answered with 404")
                .hasMessageContaining("make up again");
    }
}
