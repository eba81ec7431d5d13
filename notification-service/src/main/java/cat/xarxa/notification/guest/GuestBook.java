package cat.xarxa.notification.guest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All guests. */
@Repository
class GuestBook implements IndexOwner {

    private static final int AT_ONCE = 100;

    private final MongoOperations mongo;

    GuestBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        var guests = mongo.getCollection(mongo.getCollectionName(Guest.class));
        guests.createIndex(new Document("link", 1));
        guests.createIndex(new Document("told", 1));
    }

    void save(Guest guest) {
        mongo.save(guest);
    }

    Optional<Guest> find(UUID person) {
        return Optional.ofNullable(mongo.findById(person, Guest.class));
    }

    Optional<Guest> behind(String link) {
        return Optional.ofNullable(mongo.findOne(query(where("link").is(link)), Guest.class));
    }

    /** Those of the people who are guests. */
    Set<UUID> among(Collection<UUID> people) {
        return mongo.find(query(where("_id").in(people)), Guest.class).stream()
                .map(Guest::id)
                .collect(Collectors.toSet());
    }

    /** Some of those of whom nothing was told for long, in the order of their ids. */
    List<Guest> silentSince(Instant moment, UUID after) {
        return mongo.find(
                query(where("told").lt(moment).and("_id").gt(after))
                        .with(Sort.by("_id"))
                        .limit(AT_ONCE),
                Guest.class);
    }

    int forget(UUID person) {
        return Math.toIntExact(
                mongo.remove(query(where("_id").is(person)), Guest.class).getDeletedCount());
    }
}
