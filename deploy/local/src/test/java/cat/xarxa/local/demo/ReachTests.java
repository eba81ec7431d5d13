package cat.xarxa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.demo.Newsroom.Published;
import cat.xarxa.local.demo.programme.Programme;
import cat.xarxa.local.demo.programme.Recording;
import cat.xarxa.local.demo.programme.Written;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachTests {

    private static final String DELIVERIES = "GET /api/v1/publications/p1/deliveries";
    private static final String RUNNING = deliveries("RUNNING", "{\"INBOX\":{\"DELIVERED\":5}}", 0);
    private static final String QUEUED =
            deliveries("COMPLETED", "{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"QUEUED\":1,\"ACCEPTED\":1}}", 1);
    private static final String DONE =
            deliveries("COMPLETED", "{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"ACCEPTED\":2}}", 2);

    private final Programme programme = Programme.on(LocalDate.of(2026, 11, 24));
    private final Written news = programme.news().getFirst();
    private final Published published = new Published("p1", "p1", Instant.parse("2026-11-24T10:00:00Z"));
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

    private static String deliveries(String state, String counts, int mailsOfSubject) {
        return "{\"counts\":{\"EMAIL\":{\"ACCEPTED\":%d}},\"runs\":[{\"publicationId\":\"r9\",\"state\":\"RUNNING\"},{\"publicationId\":\"p1\",\"state\":\"%s\",\"counts\":%s}]}"
                .formatted(mailsOfSubject, state, counts);
    }

    private String mails(String... readers) {
        String items = Stream.of(readers)
                .map(reader -> "{\"to\":\"%s\",\"subject\":\"%s\"},{\"to\":\"x@example.org\",\"subject\":\"Un altre\"}"
                        .formatted(reader, news.titles().getLast()))
                .collect(Collectors.joining(","));
        return "{\"items\":[" + items + "]}";
    }

    private static String mail(String... subjects) {
        return Stream.of(subjects)
                .map(subject -> "{\"to\":\"a@example.org\",\"subject\":\"%s\"}".formatted(subject))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private Reached follow(Long publishCall) {
        return new Reach(network.api(), network.api(), network.api()).follow(news, published, publishCall);
    }

    @Test
    void waitsForTheRunTheLastMailAndEveryFeed() {
        Reached reached = follow(System.nanoTime());

        assertThat(reached.line())
                .startsWith("Seguiment")
                .contains("→ 32 inboxes, 2 e-mails (ledger), 3 feeds (fetched) in ")
                .endsWith(" ms");
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
    void waitsForThoseOfWhomItWasHeardLate() {
        String early = deliveries("COMPLETED", "{\"INBOX\":{\"DELIVERED\":31},\"EMAIL\":{\"ACCEPTED\":2}}", 2);
        network.answering(DELIVERIES, early, DONE);

        assertThat(follow(null).line()).contains("→ 32 inboxes");
    }

    @Test
    void waitsForNoFeedThatHasLeftItBehind() {
        network.answering("GET /feeds/news.rss", "newer ones only")
                .answering("GET /feeds/news.atom", "only newer ones");

        assertThat(follow(null).line()).contains("1 feeds (fetched)");
    }

    @Test
    void takesARecordingForComeWhenItsOwnMailsAreThereBesideThoseOfItsActivity() {
        Recording recording = programme.recordings().getFirst();
        String title = recording.titles().getFirst();
        network.answering(DELIVERIES, deliveries("COMPLETED", "{\"EMAIL\":{\"ACCEPTED\":1}}", 2))
                .answering("GET /api/messages", mail(title), mail(title, "Gravació: " + title));

        Reached reached =
                new Reach(network.api(), network.api(), network.api()).follow(recording, published, System.nanoTime());

        assertThat(reached.line()).contains("→ 0 inboxes, 1 e-mails (ledger) in ");
        assertThat(network.requests()).endsWith("GET /api/messages", "GET /api/messages");
    }

    @Test
    void namesMailsThatDidNotArrive() {
        network.answering(
                DELIVERIES,
                deliveries(
                        "COMPLETED",
                        "{\"INBOX\":{\"DELIVERED\":32},\"EMAIL\":{\"ACCEPTED\":1,\"FAILED\":3,\"HELD\":16}}",
                        1));

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
