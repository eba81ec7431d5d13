package cat.xarxa.platform.copy;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A collection that holds something of people.
 *
 * @param store its name
 * @param fields where the id of the person stands: as it is, as text, or as who acted; each is to be indexed
 * @param within fields of text in which the id may stand among other words; all documents are looked at
 * @param sealed fields that the person's key opens
 * @param hidden fields that protect others or the platform: hashes, salts, seals
 */
public record Holding(String store, List<String> fields, List<String> within, Set<String> sealed, Set<String> hidden) {

    public Holding {
        fields = List.copyOf(fields);
        within = List.copyOf(within);
        sealed = Set.copyOf(sealed);
        hidden = Set.copyOf(hidden);
    }

    /** All documents with the person in one of the fields. */
    public static Holding of(String store, String... fields) {
        return new Holding(store, List.of(fields), List.of(), Set.of(), Set.of());
    }

    /** All documents in which one of these texts has the person among other words; for what is read rarely. */
    public static Holding within(String store, String... texts) {
        return new Holding(store, List.of(), List.of(texts), Set.of(), Set.of());
    }

    /** With these fields opened, which are JSON inside. */
    public Holding opening(String... more) {
        return new Holding(store, fields, within, Set.of(more), hidden);
    }

    /** Without these fields. */
    public Holding without(String... more) {
        return new Holding(store, fields, within, sealed, Set.of(more));
    }

    Bson of(UUID person) {
        List<Object> forms = List.of(person, person.toString(), "person:" + person);
        Stream<Bson> whole = fields.stream().map(field -> Filters.in(field, forms));
        Stream<Bson> part = within.stream().map(field -> Filters.regex(field, person.toString()));
        return Filters.or(Stream.concat(whole, part).toList());
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
