package cat.xarxa.platform.sample;

import cat.xarxa.platform.consumer.EventEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** What the consumers of the sample did, in the database and so in their transactions; can be made to fail. */
public final class Journal {

    /** One effect. */
    public record Entry(String key, long epoch, long sequence, String text) {}

    private final MongoOperations mongo;
    private volatile Consumer<Entry> obstacle = entry -> {};

    Journal(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void write(EventEnvelope envelope, Noted noted) {
        Entry entry = new Entry(envelope.subject(), envelope.epoch(), envelope.sequence(), noted.text());
        obstacle.accept(entry);
        insert(entry);
    }

    void erase(String key) {
        insert(new Entry(key, 0, 0, "erased"));
    }

    /** Runs before each effect from now on; may throw. */
    public void obstacle(Consumer<Entry> run) {
        obstacle = run;
    }

    public List<Entry> entries() {
        List<Document> rows = mongo.execute(
                "journal",
                journal -> journal.find().sort(new Document("_id", 1)).into(new ArrayList<>()));
        return rows.stream()
                .map(row -> new Entry(
                        row.getString("key"), row.getLong("epoch"), row.getLong("sequence"), row.getString("text")))
                .toList();
    }

    /** The numbers of the events applied to one aggregate, in the order of their effects. */
    public List<Long> sequences(String key) {
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::sequence)
                .toList();
    }

    /** Writes an effect, whatever the obstacle. */
    public void write(Entry entry) {
        insert(entry);
    }

    private void insert(Entry entry) {
        mongo.execute(
                "journal",
                journal -> journal.insertOne(new Document("key", entry.key())
                        .append("epoch", entry.epoch())
                        .append("sequence", entry.sequence())
                        .append("text", entry.text())));
    }
}
