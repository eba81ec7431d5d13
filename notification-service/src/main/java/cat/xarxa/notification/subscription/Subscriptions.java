package cat.xarxa.notification.subscription;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.subscription.Subscription.Subscriber;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All subscriptions: begun and ended with mandates, ended by people. */
@Component
public class Subscriptions implements IndexOwner {

    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Audit audit;

    Subscriptions(MongoOperations mongo, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public void prepareIndexes() {
        MongoCollection<Document> subscriptions = mongo.getCollection(mongo.getCollectionName(Subscription.class));
        subscriptions.createIndex(new Document("state", 1).append("hook", 1).append("subscriber.ordinal", 1));
        subscriptions.createIndex(new Document("subscriber.person", 1));
        subscriptions.createIndex(new Document("subscriber.via", 1));
    }

    /** Begins what comes with the mandate; what its holder has ended since stays ended. */
    public void beginWith(Mandate mandate, Recipient holder) {
        if (holder.isErased()) {
            return;
        }
        List<Subscription> wanted = StandardWish.of(mandate.role()).stream()
                .map(wish -> Subscription.broughtBy(mandate, holder, wish))
                .toList();
        Set<UUID> known = find(query(where("subscriber.via").is(mandate.id()))).stream()
                .map(Subscription::id)
                .collect(Collectors.toSet());
        List<Subscription> begun = wanted.stream()
                .filter(subscription -> !known.contains(subscription.id()))
                .toList();
        mongo.insertAll(begun);
        if (!begun.isEmpty()) {
            audit.append(SubscriptionActs.began(mandate, begun));
        }
    }

    /** Ends all that came with the mandate. */
    public void endWith(UUID mandate, Instant now) {
        List<Subscription> ending = activeWith(mandate);
        ending.forEach(subscription -> end(subscription, EndedReason.MANDATE_ENDED, now));
        if (!ending.isEmpty()) {
            audit.append(SubscriptionActs.ended(mandate, ending));
        }
    }

    /**
     * Gives what came with a mandate to whoever takes it over, as it stands. What that one has by their own mandate, or
     * has ended, stays as it is.
     *
     * @return how many the successor has of them from now on
     */
    public int passOn(UUID mandate, Subscriber heir, Instant now) {
        List<Subscription> passing = activeWith(mandate);
        int passed = 0;
        for (Subscription subscription : passing) {
            Subscription inherited = subscription.passedTo(heir, now);
            Optional<Subscription> own = find(inherited.id());
            if (own.isEmpty()) {
                mongo.insert(inherited);
            }
            passed += own.map(Subscription::isActive).orElse(true) ? 1 : 0;
            end(subscription, EndedReason.PASSED_ON, now);
        }
        if (!passing.isEmpty()) {
            audit.append(SubscriptionActs.passedOn(mandate, passing, heir));
        }
        return passed;
    }

    /** Deletes all of a person's, ended ones too; answers how many there were. */
    public int forget(UUID person) {
        Query own = query(where("subscriber.person").is(person));
        return Math.toIntExact(mongo.remove(own, Subscription.class).getDeletedCount());
    }

    /** What came with a mandate and still stands. */
    public List<Subscription> activeWith(UUID mandate) {
        return find(query(where("subscriber.via").is(mandate))).stream()
                .filter(Subscription::isActive)
                .toList();
    }

    /** Ends one because its subscriber says so; once more changes nothing. */
    public void unsubscribe(UUID id, Instant now) {
        transactions.inTransaction(() -> find(id).filter(Subscription::isActive).ifPresent(subscription -> {
            end(subscription, EndedReason.UNSUBSCRIBED, now);
            audit.append(SubscriptionActs.unsubscribed(subscription));
        }));
    }

    public Optional<Subscription> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Subscription.class));
    }

    /** All of a person's, ended ones too, in the order in which they began. */
    public List<Subscription> of(UUID person) {
        return find(query(where("subscriber.person").is(person)).with(Sort.by("began", "interest")));
    }

    void add(Subscription subscription) {
        mongo.insert(subscription);
    }

    void keep(Subscription subscription) {
        mongo.save(subscription);
    }

    private void end(Subscription subscription, EndedReason reason, Instant now) {
        subscription.end(reason, now);
        keep(subscription);
    }

    private List<Subscription> find(Query query) {
        return mongo.find(query, Subscription.class);
    }
}
