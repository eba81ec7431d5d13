package cat.xarxa.members.key;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.platform.copy.PersonKeys;
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
 * person and their key are written in one transaction. Of a destroyed key the fact remains.
 */
@Repository
public class KeyStore implements PersonKeys {

    private static final String KEY = "key";
    private static final String DESTROYED = "destroyed";

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

    @Override
    public Optional<SealingKey> find(UUID personId) {
        return Optional.ofNullable(collection().find(eq(personId)).first())
                .map(stored -> stored.getString(KEY))
                .map(SealingKey::decode);
    }

    /** From now on nothing that was sealed for the person can be read; within the caller's transaction. */
    public void destroy(UUID personId) {
        collection().replaceOne(eq(personId), new Document("_id", personId).append(DESTROYED, true));
    }

    @Override
    public boolean isDestroyed(UUID personId) {
        return collection().find(and(eq(personId), eq(DESTROYED, true))).first() != null;
    }

    private MongoCollection<Document> collection() {
        return MongoDatabaseUtils.getDatabase(keys.name(), databases).getCollection("person_keys");
    }
}
