package cat.xarxa.members.guest;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All guests, those who have not confirmed yet among them; one for each address. */
@Repository
class GuestBook implements Preparation {

    private static final int AT_ONCE = 100;

    private final MongoOperations mongo;

    GuestBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("address", Direction.ASC).unique());
        mongo.indexOps(Stored.class).createIndex(new Index("state", Direction.ASC).on("lastUse", Direction.ASC));
    }

    Optional<Guest> at(String address) {
        return Optional.ofNullable(mongo.findOne(Query.query(where("address").is(address)), Stored.class))
                .map(Stored::restored);
    }

    Optional<Guest> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Stored.class)).map(Stored::restored);
    }

    void save(Guest guest) {
        mongo.save(Stored.of(guest));
    }

    void remove(PersonId id) {
        mongo.remove(Query.query(where("_id").is(id.value())), Stored.class);
    }

    long waiting() {
        return mongo.count(Query.query(where("state").is(Guest.State.WAITING)), Stored.class);
    }

    /** Some of those who are so far and were last seen before. */
    List<Guest> unusedSince(Guest.State state, Instant moment) {
        Query query = Query.query(where("state").is(state).and("lastUse").lt(moment));
        return mongo.find(query.limit(AT_ONCE), Stored.class).stream()
                .map(Stored::restored)
                .toList();
    }

    /** How a guest is stored. */
    @Document("guests")
    record Stored(
            @Id UUID id,
            String address,
            Guest.State state,
            @Nullable String sealed,
            List<Instant> asked,
            Instant lastUse) {

        static Stored of(Guest guest) {
            return new Stored(
                    guest.id().value(), guest.address(), guest.state(), guest.sealed(), guest.asked(), guest.lastUse());
        }

        Guest restored() {
            return new Guest(new PersonId(id), address, state, sealed, asked, lastUse);
        }
    }
}
