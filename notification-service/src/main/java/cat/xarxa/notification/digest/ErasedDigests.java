package cat.xarxa.notification.digest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.unsubscription.UnsubscribeRight;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * The digests of somebody who is erased: what they told whom is gone, their mails stay in the ledger under an alias.
 */
@Repository
public class ErasedDigests implements IndexOwner {

    private final MongoOperations mongo;

    ErasedDigests(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        mongo.getCollection(mongo.getCollectionName(Digest.class)).createIndex(new Document("person", 1));
    }

    /**
     * Throws some of a person's away, within the caller's transaction.
     *
     * @return them; none when there are no more
     */
    public List<Erased> next(UUID person, int limit) {
        return mongo.findAllAndRemove(query(where("person").is(person)).limit(limit), Digest.class).stream()
                .map(digest -> new Erased(Digest.key(digest.person(), digest.due()), DigestLetters.right(digest)))
                .toList();
    }

    /**
     * A digest that was.
     *
     * @param mail the key of its mail, which never was where nothing was left to tell
     * @param link what the holder of its link could do
     */
    public record Erased(DeliveryKey mail, Optional<UnsubscribeRight> link) {}
}
