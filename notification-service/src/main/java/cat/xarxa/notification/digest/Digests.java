package cat.xarxa.notification.digest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.unsubscription.UnsubscribeRight;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All digests that were made, but for those of people who are erased. */
@Repository
public class Digests implements IndexOwner {

    private final MongoOperations mongo;

    Digests(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        mongo.getCollection(mongo.getCollectionName(Digest.class)).createIndex(new Document("run", 1));
        mongo.getCollection(mongo.getCollectionName(Digest.class)).createIndex(new Document("person", 1));
        mongo.getCollection(mongo.getCollectionName(Digest.class)).createIndex(new Document("due", 1));
    }

    /**
     * Throws some of a person's away, who is erased, within the caller's transaction; their mails stay in the ledger
     * under an alias.
     *
     * @return them; none when there are no more
     */
    public List<Erased> forget(UUID person, int limit) {
        return mongo.findAllAndRemove(query(where("person").is(person)).limit(limit), Digest.class).stream()
                .map(digest -> new Erased(Digest.key(digest.person(), digest.due()), DigestLetters.right(digest)))
                .toList();
    }

    /**
     * Throws some away that were due before, within the caller's transaction; none are left when there are no mails.
     */
    public Old forgetBefore(Instant due, int limit) {
        return new Old(mongo.findAllAndRemove(query(where("due").lt(due)).limit(limit), Digest.class).stream()
                .map(digest -> Digest.key(digest.person(), digest.due()))
                .toList());
    }

    void add(Digest digest) {
        mongo.insert(digest);
    }

    boolean has(UUID id) {
        return mongo.exists(query(where("_id").is(id)), Digest.class);
    }

    Map<UUID, Digest> byId(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), Digest.class).stream()
                .collect(Collectors.toMap(Digest::id, Function.identity()));
    }

    /** How many of a run were mailed. */
    long mailed(UUID run) {
        return mongo.count(query(where("run").is(run).and("entries.0").exists(true)), Digest.class);
    }

    /** How many people of a run had nothing left to be told. */
    long empty(UUID run) {
        return mongo.count(query(where("run").is(run).and("entries.0").exists(false)), Digest.class);
    }

    /** The keys of the mails of digests that were. */
    public record Old(List<DeliveryKey> mails) {

        public Old {
            mails = List.copyOf(mails);
        }
    }

    /**
     * A digest that was.
     *
     * @param mail the key of its mail, which never was where nothing was left to tell
     * @param link what the holder of its link could do
     */
    public record Erased(DeliveryKey mail, Optional<UnsubscribeRight> link) {}
}
