package cat.xarxa.notification.erasure;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as far as this service has come.
 *
 * @param salt what the alias is made with; thrown away with the last row, so that nobody can make it again
 * @param counts how much was erased so far, by kind
 */
record Erasure(UUID id, UUID person, @Nullable String salt, Map<String, Integer> counts) {

    static final String PERSON = "person";
    static final String SALT = "salt";
    static final String COUNTS = "counts";

    static Erasure of(Document row) {
        Map<String, Integer> counts = new TreeMap<>();
        row.get(COUNTS, Document.class).forEach((kind, count) -> counts.put(kind, ((Number) count).intValue()));
        return new Erasure(row.get("_id", UUID.class), row.get(PERSON, UUID.class), row.getString(SALT), counts);
    }

    boolean isOpen() {
        return salt != null;
    }
}
