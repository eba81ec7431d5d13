package cat.xarxa.platform.copy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The copies that were taken: one of each person at most, sealed with their key where the service has it. */
final class CopyBook {

    static final String COLLECTION = "personal_copies";

    private static final String PERSON = "personId";
    private static final String ENDS = "endsAt";
    private static final String TEXT = "text";
    private static final String SEALED = "sealed";

    private final MongoOperations mongo;

    CopyBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Lets the database forget what is over. */
    void prepare() {
        rows().createIndex(Indexes.ascending(ENDS), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        rows().createIndex(Indexes.ascending(PERSON));
    }

    void keep(UUID export, UUID person, Instant until, List<Page> pages, @Nullable SealingKey key) {
        rows().insertMany(pages.stream()
                .map(page -> {
                    Document row = new Document("_id", id(export, page.file().name()))
                            .append(PERSON, person)
                            .append(ENDS, Date.from(until));
                    return key == null
                            ? row.append(TEXT, page.text())
                            : row.append(SEALED, Sealer.seal(key, person.toString(), page.text()));
                })
                .toList());
    }

    int forget(UUID person) {
        return Math.toIntExact(rows().deleteMany(eq(PERSON, person)).getDeletedCount());
    }

    /** What stands in a file, for the person alone and while it is kept. */
    Optional<String> open(UUID export, UUID person, String file, Instant now, Optional<SealingKey> key) {
        Bson theirs = and(eq("_id", id(export, file)), eq(PERSON, person), gt(ENDS, Date.from(now)));
        Document row = rows().find(theirs).first();
        if (row == null || row.getString(TEXT) != null) {
            return Optional.ofNullable(row).map(found -> found.getString(TEXT));
        }
        return key.map(known -> Sealer.open(known, person.toString(), row.getString(SEALED)));
    }

    private static Document id(UUID export, String file) {
        return new Document("export", export).append("file", file);
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(COLLECTION);
    }
}
