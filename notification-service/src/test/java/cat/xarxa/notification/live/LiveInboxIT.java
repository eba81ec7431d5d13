package cat.xarxa.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.Wire;
import cat.xarxa.notification.testing.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live stream of an inbox. */
@RunningService
class LiveInboxIT {

    @Autowired
    World world;

    @Autowired
    LiveInboxes inboxes;

    private final Somebody anna = Somebody.reading("ca");
    private final Somebody pau = Somebody.reading("ca");
    private final List<Stream> open = new ArrayList<>();

    @BeforeEach
    void knowAnnaAndPau() {
        world.forgetEverybody();
        world.tell(anna.mandate("REPRESENTATIVE", "vic"), pau.mandate("SUBSTITUTE", "girona"));
    }

    @AfterEach
    void close() throws IOException {
        for (Stream stream : open) {
            stream.body.close();
        }
    }

    @Test
    void hintsWithinASecondOfThePublication() {
        world.publish(News.ofTheNetwork());
        Stream stream = open(anna, position(anna));
        stream.awaitLine("id:" + position(anna));

        long start = System.nanoTime();
        Wire.send(News.ofTheNetwork().event());
        stream.awaitLine("event:changed");
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(stream.lines).contains("data:{\"position\":" + position(anna) + "}");
    }

    @Test
    void hintsNobodyWhoHasNothingNew() {
        Stream mine = open(anna, 0);
        Stream other = open(pau, 0);
        other.awaitLine("id:0");

        world.publish(News.ofTheNetwork());

        mine.awaitLine("event:changed");
        assertThat(other.lines).doesNotContain("event:changed");
    }

    @Test
    void hintsAtOnceWhoComesBackBehind() {
        world.publish(News.ofTheNetwork());

        open(anna, position(anna) - 1).awaitLine("event:changed");
    }

    @Test
    void saysNothingToWhoComesBackUpToDate() throws InterruptedException {
        world.publish(News.ofTheNetwork());

        Stream stream = open(anna, position(anna));
        stream.awaitLine("id:" + position(anna));
        Thread.sleep(300);

        assertThat(stream.lines).doesNotContain("event:changed").anyMatch(line -> line.startsWith("retry:"));
    }

    @Test
    void endsWhenTheServiceStops() {
        Stream stream = open(anna, 0);
        stream.awaitLine("id:0");

        inboxes.stop();
        try {
            await().atMost(Duration.ofSeconds(5)).until(() -> stream.ended);
        } finally {
            inboxes.start();
        }
    }

    private long position(Somebody reader) {
        JsonNode inbox = JsonMapper.shared()
                .readTree(world.call("GET", "/api/v1/inbox", token -> token.person(reader.id()))
                        .body());
        return inbox.get("position").asLong();
    }

    private Stream open(Somebody reader, long known) {
        HttpRequest request = HttpRequest.newBuilder(world.address("/api/v1/inbox/stream"))
                .header("Authorization", "Bearer " + TestIssuer.token(token -> token.person(reader.id())))
                .header("Last-Event-ID", Long.toString(known))
                .build();
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            Stream stream = new Stream(answer.body());
            open.add(stream);
            Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream that is being read. */
    private static final class Stream {

        private final InputStream body;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile boolean ended;

        Stream(InputStream body) {
            this.body = body;
        }

        void read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("broken");
            }
            ended = true;
        }

        void awaitLine(String line) {
            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> lines.contains(line));
        }
    }
}
