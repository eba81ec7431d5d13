package cat.xarxa.platform.copy;

import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Reads what a collection holds of a person, cut into files that neither the database nor a browser finds too large.
 */
final class Reading {

    private static final int MOST_RECORDS = 500;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final UUID person;
    private final @Nullable SealingKey key;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private int characters;

    private Reading(UUID person, @Nullable SealingKey key) {
        this.person = person;
        this.key = key;
    }

    /** At least one page, which may be empty: a store with nothing in it says so. */
    static List<Page> of(MongoOperations mongo, Holding holding, UUID person, @Nullable SealingKey key) {
        Reading reading = new Reading(person, key);
        Bson theirs = holding.which().apply(person);
        mongo.execute(holding.store(), rows -> {
            rows.find(theirs).forEach(row -> reading.add(holding, row));
            return true;
        });
        reading.turn(holding.store());
        return List.copyOf(reading.pages);
    }

    private void add(Holding holding, Document row) {
        String record = Records.json(opened(holding, holding.shown(row)));
        if (records.size() == MOST_RECORDS || characters + record.length() > MOST_CHARACTERS) {
            turn(holding.store());
        }
        records.add(record);
        characters += record.length();
    }

    private void turn(String store) {
        if (pages.isEmpty() || !records.isEmpty()) {
            String text = "[" + String.join(",\n", records) + "]";
            pages.add(Page.of(store, pages.size() + 1, records.size(), text));
        }
        records.clear();
        characters = 0;
    }

    private Document opened(Holding holding, Document row) {
        if (key != null) {
            for (String field : holding.sealedIn(row)) {
                row.put(field, Records.opened(Sealer.open(key, person.toString(), row.getString(field))));
            }
        }
        return row;
    }
}
