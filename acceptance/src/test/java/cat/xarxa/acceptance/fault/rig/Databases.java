package cat.xarxa.acceptance.fault.rig;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.acceptance.fault.check.Evidence.Position;
import cat.xarxa.acceptance.fault.check.Evidence.Row;
import cat.xarxa.acceptance.fault.check.Evidence.Thing;
import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.local.server.mongo.ReplicaSet;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** What the services keep in MongoDB, read as its administrator. */
final class Databases implements AutoCloseable {

    private static final Pattern TITLE = Pattern.compile("\"title\": \"(\\S+) \\(ca\\)\"");
    private static final Duration DIGESTS_ARE_MADE_IN = Duration.ofMinutes(2);
    private static final Pattern SUMMARY = Pattern.compile("\"summary\": \"Resum de (\\S+)\\.\"");
    private static final String VIDEO = "https://video.example.org/";

    private final MongoClient client;

    Databases(String address, String password) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://admin:" + password + "@" + address
                        + "/?replicaSet=" + ReplicaSet.NAME + "&authSource=admin"))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    /** Whether the node that listens there is the one that writes. */
    static boolean isPrimary(int port) {
        String uri = "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=1000";
        try (MongoClient node = MongoClients.create(uri)) {
            return node.getDatabase("admin")
                    .runCommand(new Document("hello", 1))
                    .getBoolean("isWritablePrimary", false);
        } catch (MongoException e) {
            return false;
        }
    }

    MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    List<Thing> things(Instant since) {
        List<Thing> things = new ArrayList<>();
        collection("xarxa_content", "posts")
                .find(gte("createdAt", since))
                .map(Databases::thing)
                .into(things);
        collection("xarxa_events", "activities")
                .find(gte("createdAt", since))
                .map(Databases::thing)
                .into(things);
        return things;
    }

    private static Thing thing(Document document) {
        String json = document.toJson();
        Map<String, String> recordings = new HashMap<>();
        document.getList("recordings", Document.class, List.of())
                .forEach(recording -> recordings.put(recording.getString("url").replace(VIDEO, ""), id(recording)));
        return new Thing(
                id(document),
                found(TITLE, json),
                found(SUMMARY, json),
                document.get("version", Number.class).longValue(),
                document.getString("state").equals("PUBLISHED"),
                recordings);
    }

    private static String id(Document document) {
        return String.valueOf(document.containsKey("_id") ? document.get("_id") : document.get("id"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    List<Told> outbox(String database, String topic, Instant since) {
        return rows(collection(database, "outbox").find(and(eq("topic", topic), gte("time", since))));
    }

    private static List<Told> rows(FindIterable<Document> found) {
        return found.map(row -> Topics.told(
                        row.getString("_id"),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getString("key"),
                        row.getLong("sequence"),
                        row.getString("data"),
                        row.containsKey("unsent")))
                .into(new ArrayList<>());
    }

    List<Row> ledger(Instant since) {
        return collection("xarxa_notification", "deliveries")
                .find(gte("created", since))
                .map(Databases::row)
                .into(new ArrayList<>());
    }

    MongoClient client() {
        return client;
    }

    ReadModels readModels() {
        return new ReadModels(client);
    }

    boolean isConsumed(String post) {
        return collection("xarxa_notification", "consumer_positions")
                        .countDocuments(and(eq("_id.topic", Topics.POSTS), eq("_id.key", post)))
                > 0;
    }

    /** Number and digest of all rows from before an instant. */
    String ledgerBefore(Instant instant) {
        CRC32C digest = new CRC32C();
        int rows = 0;
        for (Document row : collection("xarxa_notification", "deliveries")
                .find(lt("created", instant))
                .sort(new Document("_id", 1))) {
            digest.update(row.toJson().getBytes(UTF_8));
            rows++;
        }
        return rows + " rows, digest " + Long.toHexString(digest.getValue());
    }

    private static Row row(Document row) {
        String id = row.getString("_id");
        String[] parts = id.split("/", -1);
        return new Row(
                id,
                parts[0],
                parts[1] + "/" + parts[2],
                row.get("publication", UUID.class).toString(),
                isOverdue(row) ? "OVERDUE" : row.getString("state"));
    }

    private static boolean isOverdue(Document row) {
        return row.getString("state").equals("HELD")
                && row.getDate("digestDue").toInstant().isBefore(Instant.now().minus(DIGESTS_ARE_MADE_IN));
    }

    List<Position> positions(List<String> topics) {
        return collection("xarxa_notification", "consumer_positions")
                .find(in("_id.topic", topics))
                .map(row -> new Position(
                        row.get("_id", Document.class).getString("topic"),
                        row.get("_id", Document.class).getString("key"),
                        row.getLong("sequence"),
                        row.getInteger("parked")))
                .into(new ArrayList<>());
    }

    /** What has not arrived yet of a number of tellings, as a few words; empty when all has. */
    String waiting(Instant since, long tellings) {
        long unsent = List.of("xarxa_content", "xarxa_events", "xarxa_notification").stream()
                .mapToLong(database -> collection(database, "outbox").countDocuments(eq("unsent", true)))
                .sum();
        long told = collection("xarxa_notification", "fanout_runs")
                .countDocuments(new Document("publishedAt", new Document("$gte", Date.from(since)))
                        .append("state", "COMPLETED"));
        long mails = collection("xarxa_notification", "deliveries")
                .countDocuments(and(in("state", "PLANNED", "QUEUED", "DEFERRED"), regex("_id", "/EMAIL/")));
        return unsent == 0 && told >= tellings && mails == 0
                ? ""
                : unsent + " unsent, " + told + " of " + tellings + " told, " + mails + " mails waiting";
    }

    @Override
    public void close() {
        client.close();
    }
}
