package cat.xarxa.acceptance.fault.rig;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * What services keep of what members-service tells: it can be thrown away and made again of the topics. Who a recipient
 * is to a fan-out (the ordinal) is no part of it: that is given once.
 */
public final class ReadModels {

    /** Which consumers make what. */
    private record Model(String database, String service, List<String> consumers, List<String> collections) {}

    private static final List<Model> MODELS = List.of(
            new Model("xarxa_content", "content-service", List.of("members", "partners"), List.of("organisations")),
            new Model(
                    "xarxa_events",
                    "events-service",
                    List.of("members", "partners", "mandates", "people"),
                    List.of("organisations", "mandates", "people")),
            new Model(
                    "xarxa_notification",
                    "notification-service",
                    List.of("members", "partners", "mandates", "people", "contacts"),
                    List.of("organisations", "recipients")));

    private final MongoClient client;

    ReadModels(MongoClient client) {
        this.client = client;
    }

    /** The groups whose offsets go back to the beginning with it. */
    public List<String> groups() {
        return MODELS.stream()
                .flatMap(model -> model.consumers().stream().map(consumer -> model.service() + "." + consumer))
                .toList();
    }

    /** Throws them away, and how far their consumers had come; no service runs meanwhile. */
    public void forget() {
        for (Model model : MODELS) {
            MongoDatabase database = client.getDatabase(model.database());
            for (String collection : model.collections()) {
                if (collection.equals("recipients")) {
                    database.getCollection(collection)
                            .updateMany(
                                    new Document(),
                                    new Document("$set", new Document("mandates", List.of()))
                                            .append(
                                                    "$unset",
                                                    new Document("sealedPerson", "").append("sealedContact", "")));
                } else {
                    database.getCollection(collection).deleteMany(new Document());
                }
            }
            for (String books : List.of("consumer_positions", "parked_events")) {
                database.getCollection(books).deleteMany(in("_id.consumer", model.consumers()));
            }
        }
    }

    /** What each holds: its rows, in a form that is the same when they hold the same. */
    public Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Model model : MODELS) {
            MongoDatabase database = client.getDatabase(model.database());
            for (String collection : model.collections()) {
                rows.put(
                        model.database() + "." + collection,
                        database.getCollection(collection)
                                .find()
                                .sort(new Document("_id", 1))
                                .map(ReadModels::normal)
                                .into(new ArrayList<>()));
            }
        }
        return rows;
    }

    /** Fields by name; of a list the order counts for nothing, as events of several keys have none. */
    private static String normal(Object value) {
        return switch (value) {
            case Document document -> {
                Map<String, String> fields = new TreeMap<>();
                document.forEach((name, field) -> {
                    if (field != null && !name.equals("_class")) {
                        fields.put(name, normal(field));
                    }
                });
                yield fields.toString();
            }
            case List<?> list ->
                list.stream().map(ReadModels::normal).sorted().toList().toString();
            default -> value.toString();
        };
    }
}
