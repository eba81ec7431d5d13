package cat.xarxa.notification.guest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All wishes that may still be confirmed, or were of late; the database deletes them when their time is over. */
@Repository
class GuestWishes implements IndexOwner {

    private final MongoOperations mongo;

    GuestWishes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        var wishes = mongo.getCollection(mongo.getCollectionName(GuestWish.class));
        wishes.createIndex(new Document("expires", 1), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        wishes.createIndex(new Document("link", 1), new IndexOptions().sparse(true));
        wishes.createIndex(new Document("person", 1), new IndexOptions().sparse(true));
    }

    void save(GuestWish wish) {
        mongo.save(wish);
    }

    Optional<GuestWish> find(UUID id, Instant now) {
        return Optional.ofNullable(mongo.findById(id, GuestWish.class))
                .filter(wish -> wish.expires().isAfter(now));
    }

    Optional<GuestWish> behind(String link, Instant now) {
        return Optional.ofNullable(mongo.findOne(query(where("link").is(link)), GuestWish.class))
                .filter(wish -> wish.expires().isAfter(now));
    }

    void forget(UUID person) {
        mongo.remove(query(where("person").is(person)), GuestWish.class);
    }
}
