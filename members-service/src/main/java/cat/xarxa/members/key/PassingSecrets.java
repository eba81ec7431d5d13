package cat.xarxa.members.key;

import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoDatabaseUtils;
import org.springframework.stereotype.Repository;

/**
 * Secrets on their way to where they are checked: sealed here, each with a key of its own in the key store, and
 * forgotten with it once they have arrived. All of it within the caller's transaction, where there is one.
 */
@Repository
public class PassingSecrets {

    private static final String SEALED = "sealed";
    private static final String KEY = "key";

    private final MongoDatabaseFactory databases;
    private final KeyDatabase keys;

    PassingSecrets(MongoDatabaseFactory databases, KeyDatabase keys) {
        this.databases = databases;
        this.keys = keys;
    }

    /** Keeps a secret under the name of what it is for. */
    public void keep(String name, String secret) {
        SealingKey key = SealingKey.generate();
        keys().insertOne(new Document("_id", name).append(KEY, key.encoded()));
        sealed().insertOne(new Document("_id", name).append(SEALED, Sealer.seal(key, name, secret)));
    }

    public Optional<String> find(String name) {
        Document key = keys().find(eq(name)).first();
        Document sealed = sealed().find(eq(name)).first();
        return key == null || sealed == null
                ? Optional.empty()
                : Optional.of(Sealer.open(SealingKey.decode(key.getString(KEY)), name, sealed.getString(SEALED)));
    }

    /** Whether one is on its way. */
    public boolean knows(String name) {
        return sealed().countDocuments(eq(name)) > 0;
    }

    /** The key first: what is left without it is unreadable. */
    public void forget(String name) {
        keys().deleteOne(eq(name));
        sealed().deleteOne(eq(name));
    }

    private MongoCollection<Document> keys() {
        return MongoDatabaseUtils.getDatabase(keys.name(), databases).getCollection("passing_keys");
    }

    private MongoCollection<Document> sealed() {
        return MongoDatabaseUtils.getDatabase(databases).getCollection("passing_secrets");
    }
}
