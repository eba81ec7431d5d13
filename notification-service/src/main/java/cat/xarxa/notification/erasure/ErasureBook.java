package cat.xarxa.notification.erasure;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import cat.xarxa.notification.background.IndexOwner;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The erasures that were asked for; the same one is begun once. */
@Component
class ErasureBook implements IndexOwner {

    private static final int SALT_BYTES = 32;

    private final MongoOperations mongo;
    private final SecureRandom random = new SecureRandom();

    ErasureBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        rows().createIndex(
                        Indexes.ascending(Erasure.SALT),
                        new IndexOptions().name("open").partialFilterExpression(exists(Erasure.SALT)));
    }

    void begin(UUID id, UUID person, Map<String, Integer> counts) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Document row = new Document(Erasure.PERSON, person)
                .append(Erasure.SALT, Base64.getUrlEncoder().withoutPadding().encodeToString(salt))
                .append(Erasure.COUNTS, new Document(counts));
        rows().updateOne(eq("_id", id), new Document("$setOnInsert", row), new UpdateOptions().upsert(true));
    }

    Optional<Erasure> open() {
        return Optional.ofNullable(rows().find(exists(Erasure.SALT)).first()).map(Erasure::of);
    }

    Optional<Erasure> find(UUID id) {
        return Optional.ofNullable(rows().find(eq("_id", id)).first()).map(Erasure::of);
    }

    void count(UUID id, Map<String, Integer> more) {
        rows().updateOne(
                        eq("_id", id),
                        Updates.combine(more.entrySet().stream()
                                .map(kind -> Updates.inc(Erasure.COUNTS + "." + kind.getKey(), kind.getValue()))
                                .toList()));
    }

    void close(UUID id) {
        rows().updateOne(eq("_id", id), Updates.unset(Erasure.SALT));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection("erasures");
    }
}
