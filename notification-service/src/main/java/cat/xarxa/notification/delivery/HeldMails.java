package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The mails that wait to be told in a digest: found by when that is due, by one index that holds no others. */
@Component
public class HeldMails {

    /** Those that are held back until the hold of their fan-out ends wait for no digest yet. */
    private static final Bson HELD =
            and(eq(Rows.STATE, DeliveryState.HELD.name()), gt(Rows.DIGEST_DUE, Date.from(Instant.EPOCH)));

    private final MongoOperations mongo;
    private final OutcomeBook outcomes;

    HeldMails(MongoOperations mongo, OutcomeBook outcomes) {
        this.mongo = mongo;
        this.outcomes = outcomes;
    }

    /** When the next digest of anybody is due, or was. */
    public Optional<Instant> soonest() {
        return soonest(HELD);
    }

    /** When a person's next digest is due, or was. */
    public Optional<Instant> soonest(UUID person) {
        return soonest(and(HELD, eq(Rows.PERSON, person)));
    }

    /** The times, up to now, at which digests were due for which mails still wait, oldest first. */
    public List<Instant> due(Instant now) {
        List<Instant> times = new ArrayList<>();
        Optional<Instant> next = soonest();
        while (next.filter(time -> !time.isAfter(now)).isPresent()) {
            times.add(next.get());
            next = soonest(and(HELD, gt(Rows.DIGEST_DUE, Date.from(next.get()))));
        }
        return times;
    }

    /** Some of the people whose digests are due, those first who wait for longest; without those who are set aside. */
    public Set<UUID> people(Instant now, Collection<UUID> aside, int mails) {
        Set<UUID> people = new LinkedHashSet<>();
        rows().find(and(HELD, upTo(now), nin(Rows.PERSON, aside)))
                .sort(ascending(Rows.DIGEST_DUE, Rows.PERSON))
                .limit(mails)
                .projection(include(Rows.PERSON))
                .forEach(row -> people.add(row.get(Rows.PERSON, UUID.class)));
        return people;
    }

    /** All of a person's that are due. */
    public List<Delivery> of(UUID person, Instant now) {
        List<Delivery> found = new ArrayList<>();
        rows().find(and(HELD, eq(Rows.PERSON, person), upTo(now))).forEach(row -> found.add(Rows.delivery(row)));
        return found;
    }

    /** Whether any waits for a digest that was due just then. */
    public boolean anyFor(Instant due) {
        return rows().find(and(HELD, eq(Rows.DIGEST_DUE, Date.from(due)))).first() != null;
    }

    /** How many of a person's wait. */
    public long count(UUID person) {
        return rows().countDocuments(and(HELD, eq(Rows.PERSON, person)));
    }

    /**
     * Writes down what became of some, in or without the digest that was due then; part of the caller's transaction.
     */
    public void end(Collection<Outcome> ends, Instant due, Instant now) {
        outcomes.record(HELD, ends, set(Rows.DIGEST_DUE, Date.from(due)), now);
    }

    /** They came too late for their digest, and wait for another. */
    public void putOff(Collection<DeliveryKey> late, Instant due) {
        List<String> keys = late.stream().map(DeliveryKey::text).toList();
        rows().updateMany(and(HELD, in(Rows.ID, keys)), set(Rows.DIGEST_DUE, Date.from(due)));
    }

    private Optional<Instant> soonest(Bson which) {
        return Optional.ofNullable(rows().find(which)
                        .sort(ascending(Rows.DIGEST_DUE))
                        .projection(include(Rows.DIGEST_DUE))
                        .first())
                .map(row -> row.getDate(Rows.DIGEST_DUE).toInstant());
    }

    private static Bson upTo(Instant now) {
        return lte(Rows.DIGEST_DUE, Date.from(now));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
