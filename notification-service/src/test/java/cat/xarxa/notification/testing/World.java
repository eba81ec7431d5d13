package cat.xarxa.notification.testing;

import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.local.testing.ReceivedMail;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The service from outside: what it is told, what it wrote down, what it sent, what it answers. */
@TestComponent
@Lazy
public class World {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PER_EVENT = Duration.ofMillis(50);
    private static final List<String> PEOPLE_AND_WHAT_THEY_WERE_TOLD = List.of(
            "recipients",
            "subscriptions",
            "guests",
            "guest_wishes",
            "preferences",
            "mail_counts",
            "counters",
            "publications",
            "fanout_runs",
            "fanout_slices",
            "deliveries",
            "digests",
            "digest_runs",
            "delivery_tallies",
            "inbox_positions",
            "mailbox_claims",
            "mailboxes_gone",
            "unsubscribe_links",
            "inbox_feeds",
            "erasures",
            "adhesions",
            "hold_rules",
            "network_description",
            "mail_pauses");

    private final MongoTemplate mongo;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    World(MongoTemplate mongo, @LocalServerPort int port) {
        this.mongo = mongo;
        this.port = port;
    }

    /** Forgets everybody. What the consumers have taken in stays known, so nothing old comes back. */
    public void forgetEverybody() {
        awaitQuiet();
        RealServers.mail().behave();
        PEOPLE_AND_WHAT_THEY_WERE_TOLD.forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    /** Tells events and waits until the service has taken them in. */
    public void tell(Collection<WireEvent> events) {
        Wire.send(events);
        await().atMost(PATIENCE.plus(PER_EVENT.multipliedBy(events.size())))
                .until(() -> takenIn(events) == aggregates(events));
    }

    public void tell(WireEvent... events) {
        tell(List.of(events));
    }

    /** Publishes and waits until everyone is told; mails may still be on their way. */
    public void publish(News news) {
        Wire.send(news.event());
        awaitCompleted(news);
    }

    /** Publishes and waits until inboxes show it and its mails are held back. */
    public void publishHeld(News news) {
        Wire.send(news.event());
        awaitRun(news, "HELD");
    }

    public void awaitRun(News news, String state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> run(news) != null && run(news).getString("state").equals(state));
    }

    public void awaitCompleted(News news) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> run(news) != null && run(news).getString("state").equals("COMPLETED"));
    }

    /** Waits until the service does nothing of its own accord any more. */
    public void awaitQuiet() {
        await().atMost(PATIENCE)
                .until(() -> mongo.getCollection("fanout_runs").countDocuments(new Document("state", "RELEASED")) == 0
                        && mongo.getCollection("outbox").countDocuments(new Document("unsent", true)) == 0);
    }

    /** Rows of the ledger about a publication, by channel and state. */
    public Map<String, Long> ledger(News news) {
        return rows(news).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString("_id").split("/")[2] + " " + row.getString("state"),
                        Collectors.counting()));
    }

    public List<Document> rows(News news) {
        return mongo.getCollection("deliveries")
                .find(new Document("publication", news.id()))
                .into(new ArrayList<>());
    }

    /** The mail row of somebody. */
    public Document mailRow(News news, Somebody person) {
        String key = news.eventId() + "/person:" + person.id() + "/EMAIL/PUBLICATION";
        return mongo.getCollection("deliveries").find(new Document("_id", key)).first();
    }

    public void awaitMail(News news, Somebody person, String state) {
        await().atMost(PATIENCE)
                .until(() -> mailRow(news, person) != null
                        && mailRow(news, person).getString("state").equals(state));
    }

    public List<ReceivedMail> mailsTo(Somebody person) {
        return RealServers.mail().receivedBy(person.address());
    }

    /** Calls the service as somebody, or as nobody. */
    public HttpResponse<String> call(String method, String path, UnaryOperator<TestToken> caller) {
        return call(method, path, caller, Map.of(), "");
    }

    /** Calls the service with a body, unless that is empty. */
    public HttpResponse<String> call(
            String method, String path, UnaryOperator<TestToken> caller, Map<String, String> headers, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (caller != null) {
            request.header("Authorization", "Bearer " + TestIssuer.token(caller));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Document run(News news) {
        return mongo.getCollection("fanout_runs")
                .find(new Document("_id", news.eventId()))
                .first();
    }

    private static long aggregates(Collection<WireEvent> events) {
        return events.stream()
                .map(event -> event.topic() + event.key())
                .distinct()
                .count();
    }

    private long takenIn(Collection<WireEvent> events) {
        Map<String, Long> last = events.stream()
                .collect(Collectors.toMap(event -> event.topic() + " " + event.key(), WireEvent::sequence, Math::max));
        return mongo
                .getCollection("consumer_positions")
                .find(new Document(
                        "_id.key",
                        new Document("$in", events.stream().map(WireEvent::key).toList())))
                .into(new ArrayList<>())
                .stream()
                .filter(row -> {
                    Document id = row.get("_id", Document.class);
                    Long expected = last.get(id.getString("topic") + " " + id.getString("key"));
                    return expected != null && row.getLong("sequence") >= expected;
                })
                .count();
    }
}
