package cat.xarxa.platform.copy;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A collection that holds something of people.
 *
 * @param store its name
 * @param which finds the documents of a person, by an index where there may be many
 * @param sealed fields that the person's key opens
 * @param hidden fields that protect others or the platform: hashes, salts, seals
 */
public record Holding(String store, Function<UUID, Bson> which, Set<String> sealed, Set<String> hidden) {

    public Holding {
        sealed = Set.copyOf(sealed);
        hidden = Set.copyOf(hidden);
    }

    /** All documents with the person in one of the fields, as id, as text, or as who acted. */
    public static Holding of(String store, String... fields) {
        return found(
                store,
                person -> Filters.or(Stream.of(fields)
                        .map(field -> Filters.in(field, List.of(person, person.toString(), "person:" + person)))
                        .toList()));
    }

    /** All documents in which one of these texts has the person among other words; all are looked at. */
    public static Holding within(String store, String... texts) {
        return found(
                store,
                person -> Filters.or(Stream.of(texts)
                        .map(text -> Filters.regex(text, person.toString()))
                        .toList()));
    }

    /** All documents that are found in a way of its own. */
    public static Holding found(String store, Function<UUID, Bson> which) {
        return new Holding(store, which, Set.of(), Set.of());
    }

    /** With these fields opened, which are JSON inside. */
    public Holding opening(String... more) {
        return new Holding(store, which, Set.of(more), hidden);
    }

    /** Without these fields. */
    public Holding without(String... more) {
        return new Holding(store, which, sealed, Set.of(more));
    }

    /** What of a document is handed over, sealed still. */
    Document shown(Document row) {
        Document shown = new Document(row);
        hidden.forEach(shown::remove);
        shown.remove("_class");
        return shown;
    }

    /** The fields of a document that are to be opened. */
    List<String> sealedIn(Document row) {
        List<String> found = new ArrayList<>(sealed);
        found.removeIf(field -> !(row.get(field) instanceof String));
        return found;
    }
}
