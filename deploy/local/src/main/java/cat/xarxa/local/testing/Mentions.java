package cat.xarxa.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Where whole databases mention somebody: every field of every document of every collection is looked at. */
public final class Mentions {

    private Mentions() {}

    /** How many documents mention an id, by collection; those without any are left out. */
    public static Map<String, Integer> of(UUID id, MongoClient client, List<String> databases) {
        Map<String, Integer> found = new TreeMap<>();
        for (String name : databases) {
            MongoDatabase database = client.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                database.getCollection(collection).find().forEach(row -> {
                    if (mentions(row, id)) {
                        found.merge(collection, 1, Integer::sum);
                    }
                });
            }
        }
        return found;
    }

    static boolean mentions(@Nullable Object value, UUID id) {
        return switch (value) {
            case UUID other -> other.equals(id);
            case Document document ->
                document.entrySet().stream()
                        .anyMatch(field -> field.getKey().contains(id.toString()) || mentions(field.getValue(), id));
            case Collection<?> many -> many.stream().anyMatch(each -> mentions(each, id));
            case Binary bytes -> new String(bytes.getData(), UTF_8).contains(id.toString());
            case null -> false;
            default -> value.toString().contains(id.toString());
        };
    }
}
