package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Tallies.Counts;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The rows of somebody who is erased: each stays, so that what was told still adds up, under an alias that leads to
 * nobody; what waits is cancelled. Every row but the mail of a digest has one of the inbox beside it, by whose index
 * they are found.
 */
@Component
public class ErasedRows {

    private static final String WHY = "erased";

    private final MongoOperations mongo;
    private final Tallies tallies;

    ErasedRows(MongoOperations mongo, Tallies tallies) {
        this.mongo = mongo;
        this.tallies = tallies;
    }

    /**
     * Gives some rows of a person to the alias, within the caller's transaction.
     *
     * @param limit at most so many rows of the inbox, with those beside them
     * @return them as they were; none when there are no more
     */
    public List<Erased> next(UUID person, String alias, int limit) {
        return give(beside(person, limit), alias);
    }

    /** Gives the mails of digests, which have no row of the inbox, to the alias, within the caller's transaction. */
    public List<Erased> digests(Collection<DeliveryKey> mails, String alias) {
        return give(mails.stream().map(DeliveryKey::text).toList(), alias);
    }

    private List<Erased> give(List<String> keys, String alias) {
        List<Document> found = rows().find(in(Rows.ID, keys)).into(new ArrayList<>());
        if (found.isEmpty()) {
            return List.of();
        }
        rows().deleteMany(
                        in(Rows.ID, found.stream().map(row -> row.get(Rows.ID)).toList()));
        rows().insertMany(found.stream().map(row -> anonymous(row, alias)).toList());
        count(found.stream().filter(ErasedRows::isOpen).toList());
        return found.stream().map(Erased::of).toList();
    }

    private List<String> beside(UUID person, int limit) {
        List<String> keys = new ArrayList<>();
        rows().find(and(eq(Rows.PERSON, person), lt(Rows.POSITION, Long.MAX_VALUE)))
                .limit(limit)
                .projection(include(Rows.ID))
                .forEach(row -> Rows.key(row).everywhere().forEach(keys::add));
        return keys;
    }

    private static Document anonymous(Document row, String alias) {
        Document left = new Document(row).append(Rows.ID, Rows.key(row).textOfErased(alias));
        List.of(
                        Rows.PERSON,
                        Rows.POSITION,
                        Rows.READ,
                        Rows.ARCHIVED,
                        Rows.DUE,
                        Rows.CLAIM,
                        Rows.TRACE,
                        Rows.STEPS,
                        Rows.RESTRAINT,
                        Rows.UNTIL)
                .forEach(left::remove);
        left.append(
                Rows.REASONS,
                Rows.reasons(row).stream()
                        .map(reason -> new Document("code", reason.code()))
                        .toList());
        return isOpen(row)
                ? left.append(Rows.STATE, DeliveryState.SUPPRESSED.name()).append(Rows.EXPLAIN, WHY)
                : left;
    }

    private void count(List<Document> cancelled) {
        Map<String, Counts> changes = new HashMap<>();
        for (Document row : cancelled) {
            Channel channel = Rows.key(row).channel();
            changes.computeIfAbsent(row.getString(Rows.SLICE), slice -> new Counts())
                    .add(channel, state(row), -1)
                    .add(channel, DeliveryState.SUPPRESSED, 1);
        }
        changes.forEach(tallies::add);
    }

    private static boolean isOpen(Document row) {
        return !state(row).isTerminal();
    }

    private static DeliveryState state(Document row) {
        return DeliveryState.valueOf(row.getString(Rows.STATE));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }

    /**
     * A row as it was.
     *
     * @param cancelled whether it waited still
     */
    public record Erased(DeliveryKey key, UUID publication, List<Reason> reasons, boolean cancelled) {

        private static Erased of(Document row) {
            return new Erased(Rows.key(row), row.get(Rows.PUBLICATION, UUID.class), Rows.reasons(row), isOpen(row));
        }
    }
}
