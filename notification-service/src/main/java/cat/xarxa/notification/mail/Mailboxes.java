package cat.xarxa.notification.mail;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.setOnInsert;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.letter.EmailAddress;
import cat.xarxa.notification.secret.Secret;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which mailboxes were written to for what, and which are gone. Addresses are known by their keyed hash only: what is
 * stored here names nobody.
 */
@Component
class Mailboxes {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String DELIVERY = "delivery";

    private final MongoOperations mongo;
    private final Secret secret;

    Mailboxes(MongoOperations mongo, Secret secret) {
        this.mongo = mongo;
        this.secret = secret;
    }

    /**
     * Takes the mailboxes for these deliveries. Of several that share a mailbox for the same event and purpose one gets
     * it, and gets it again whenever it asks.
     *
     * @return for each of the deliveries the one that got its mailbox
     */
    Map<DeliveryKey, DeliveryKey> take(Map<DeliveryKey, EmailAddress> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<DeliveryKey, String> slots = new LinkedHashMap<>();
        wanted.forEach((key, address) -> slots.put(key, slot(key, address)));
        claims().bulkWrite(slots.entrySet().stream().map(Mailboxes::claim).toList());
        Map<String, DeliveryKey> holders = new HashMap<>();
        claims().find(in("_id", slots.values()))
                .forEach(claim -> holders.put(claim.getString("_id"), DeliveryKey.parse(claim.getString(DELIVERY))));
        Map<DeliveryKey, DeliveryKey> taken = new HashMap<>();
        slots.forEach((key, slot) -> taken.put(key, holders.getOrDefault(slot, key)));
        return taken;
    }

    /** Those of the addresses whose mailbox is gone. */
    Set<EmailAddress> goneAmong(Collection<EmailAddress> addresses) {
        Map<String, EmailAddress> byHash = new HashMap<>();
        addresses.forEach(address -> byHash.put(hash(address), address));
        Set<EmailAddress> gone = new HashSet<>();
        gone().find(in("_id", byHash.keySet())).forEach(row -> {
            EmailAddress address = byHash.get(row.getString("_id"));
            if (address != null) {
                gone.add(address);
            }
        });
        return gone;
    }

    /** The mail server says that there is no such mailbox: nothing is sent there any more. */
    void isGone(EmailAddress address, String status, Instant now) {
        gone().updateOne(
                        eq("_id", hash(address)),
                        new Document("$setOnInsert", new Document("status", status).append("since", Date.from(now))),
                        UPSERT);
    }

    /** In order: of two in the same batch the first gets the mailbox. */
    private static UpdateOneModel<Document> claim(Map.Entry<DeliveryKey, String> slot) {
        return new UpdateOneModel<>(
                eq("_id", slot.getValue()), setOnInsert(DELIVERY, slot.getKey().text()), UPSERT);
    }

    private String slot(DeliveryKey key, EmailAddress address) {
        return key.sourceEvent() + "/" + key.purpose() + "/" + hash(address);
    }

    private String hash(EmailAddress address) {
        return secret.derive("mailbox", address.normalised());
    }

    private MongoCollection<Document> claims() {
        return mongo.getCollection("mailbox_claims");
    }

    private MongoCollection<Document> gone() {
        return mongo.getCollection("mailboxes_gone");
    }
}
