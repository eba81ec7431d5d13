package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.outbox.StoredEvent;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainsIT {

    private final Map<String, String> servers = RealServers.freshProperties();
    private final MongoClient client = MongoClients.create(servers.get("XARXA_MONGODB_URI"));
    private final Setbacks setbacks = new Setbacks(System::nanoTime);
    private MongoCollection<Document> outbox;

    @BeforeEach
    void open() {
        String uri = servers.get("XARXA_MONGODB_URI");
        String database = uri.replaceAll("^mongodb://[^/]*/|\\?.*$", "");
        outbox = client.getDatabase(database).getCollection(StoredEvent.COLLECTION);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void beginWithTheOldestNumberWhateverTheClocksOfTheAppendersSay() {
        store("id-2", "topic", "a", 1);
        store("id-1", "topic", "a", 2);
        assertThat(chains(1, 20)).containsExactly(List.of("a1", "a2"));
    }

    @Test
    void goNoFurtherThanWhatWasSeen() {
        store("id-1", "topic", "a", 1);
        store("id-2", "topic", "a", 2);
        assertThat(chains(1, 20)).containsExactly(List.of("a1"));
    }

    @Test
    void holdOneChainForEachAggregateOfATopic() {
        store("id-1", "topic", "a", 1);
        store("id-2", "topic", "b", 900);
        store("id-3", "other", "a", 7);
        store("id-4", "topic", "a", 2);
        assertThat(chains(100, 20)).containsExactlyInAnyOrder(List.of("a1", "a2"), List.of("b900"), List.of("a7"));
    }

    @Test
    void areNoLongerThanARoundMaySend() {
        for (int i = 1; i <= 50; i++) {
            store("id-" + (100 + i), "topic", "a", i);
        }
        assertThat(chains(100, 20).getFirst()).hasSize(20).startsWith("a1").endsWith("a20");
    }

    @Test
    void leaveOutWhatRests() {
        store("id-1", "away", "a", 1);
        store("id-2", "topic", "large", 1);
        store("id-3", "topic", "b", 1);
        setbacks.failed("away", "a", new TimeoutException());
        setbacks.failed("topic", "large", new RecordTooLargeException());
        assertThat(chains(100, 20)).containsExactly(List.of("b1"));
    }

    @Test
    void leaveOutWhatWasSent() {
        store("id-1", "topic", "a", 1);
        store("id-2", "topic", "a", 2);
        outbox.updateOne(new Document("_id", "id-1"), new Document("$unset", new Document("unsent", "")));
        assertThat(chains(100, 20)).containsExactly(List.of("a2"));
    }

    private List<List<String>> chains(int window, int length) {
        Collection<Deque<StoredEvent>> next = new Chains(outbox, window, length).next(setbacks);
        return next.stream()
                .map(chain -> chain.stream()
                        .map(event -> event.key() + event.sequence())
                        .toList())
                .toList();
    }

    private void store(String id, String topic, String key, long sequence) {
        outbox.insertOne(new Document("_id", id)
                .append("v", 1)
                .append("topic", topic)
                .append("key", key)
                .append("type", "cat.xarxa.sample.noted.v1")
                .append("epoch", 1L)
                .append("sequence", sequence)
                .append("time", Instant.EPOCH)
                .append("correlationId", id)
                .append("data", "{}")
                .append("unsent", true));
    }
}
