package cat.xarxa.members.key;

import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoDatabaseUtils;
import org.springframework.stereotype.Repository;

/**
 * The key store: a database of its own, backed up apart, but reached over the service's own connection, so that a
 * person and their key are written in one transaction. Destroying a key joins it here when erasure comes.
 */
@Repository
public class KeyStore {

    private static final String KEY = "key";

    private final MongoDatabaseFactory databases;
    private final KeyDatabase keys;

    KeyStore(MongoDatabaseFactory databases, KeyDatabase keys) {
        this.databases = databases;
        this.keys = keys;
    }

    /** Makes the person's key, within the caller's transaction; there is never a second one. */
    public SealingKey issue(UUID personId) {
        SealingKey key = SealingKey.generate();
        collection().insertOne(new Document("_id", personId).append(KEY, key.encoded()));
        return key;
    }

    public Optional<SealingKey> find(UUID personId) {
        return Optional.ofNullable(collection().find(eq(personId)).first())
                .map(stored -> SealingKey.decode(stored.getString(KEY)));
    }

    private MongoCollection<Document> collection() {
        return MongoDatabaseUtils.getDatabase(keys.name(), databases).getCollection("person_keys");
    }
}
