package cat.xarxa.platform.keystore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import cat.xarxa.platform.copy.PersonKeys;
import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;

/**
 * The keys of people as a service learns them, in a database of their own that is backed up apart. Of a destroyed key
 * only the fact remains: so "erased" is told from "not heard of yet".
 */
public final class KeyStore implements PersonKeys, AutoCloseable {

    private static final String DESTROYED = "destroyed";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoClient client;
    private final MongoCollection<Document> keys;

    private KeyStore(MongoClient client, String database) {
        this.client = client;
        this.keys = client.getDatabase(database).getCollection("person_keys");
    }

    /**
     * Opens the store; nothing is asked of the database yet.
     *
     * @throws IllegalArgumentException when the address names no database
     */
    public static KeyStore at(ConnectionString address) {
        String database = address.getDatabase();
        if (database == null) {
            throw new IllegalArgumentException("the address of the key store names no database");
        }
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(3, TimeUnit.SECONDS))
                .build();
        return new KeyStore(MongoClients.create(settings), database);
    }

    /**
     * Keeps a person's key; it is not part of a transaction of the caller's, and saying it twice changes nothing. One
     * that was destroyed stays so, whatever is told late or once more.
     *
     * @throws IllegalArgumentException when the text is no key
     */
    public void put(UUID person, String key) {
        SealingKey.decode(key);
        try {
            replace(and(eq("_id", person), ne(DESTROYED, true)), person, new Document("key", key));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY || !isDestroyed(person)) {
                throw e;
            }
        }
    }

    /** From now on nothing that was sealed for the person can be read. */
    public void destroy(UUID person) {
        replace(eq("_id", person), person, new Document(DESTROYED, true));
    }

    /** The person's key; empty when it was destroyed, and when it has not been heard of yet. */
    @Override
    public Optional<SealingKey> find(UUID person) {
        return of(List.of(person)).getOrDefault(person, Optional.empty());
    }

    @Override
    public boolean isDestroyed(UUID person) {
        return keys.countDocuments(and(eq("_id", person), eq(DESTROYED, true))) > 0;
    }

    /** What is known of each person's key: present, destroyed (an empty value), or not heard of yet (no entry). */
    public Map<UUID, Optional<SealingKey>> of(Collection<UUID> people) {
        Map<UUID, Optional<SealingKey>> found = new HashMap<>();
        for (Document document : keys.find(in("_id", people))) {
            found.put(
                    document.get("_id", UUID.class),
                    Optional.ofNullable(document.getString("key")).map(SealingKey::decode));
        }
        return found;
    }

    @Override
    public void close() {
        client.close();
    }

    private void replace(Bson which, UUID person, Document value) {
        keys.replaceOne(which, value.append("_id", person), UPSERT);
    }
}
