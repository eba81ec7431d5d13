package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The ledger's rows of the inbox channel; each question costs the same however full the inbox is. */
@Component
public class InboxRows {

    private final MongoOperations mongo;

    InboxRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A person's rows below a position, newest first. */
    public List<InboxRow> before(UUID person, long position, int limit) {
        List<InboxRow> found = new ArrayList<>(limit);
        rows().find(and(eq(Rows.PERSON, person), lt(Rows.POSITION, position), ne(Rows.OLDER, true)))
                .sort(descending(Rows.POSITION))
                .limit(limit)
                .forEach(row -> found.add(InboxRow.of(row)));
        return found;
    }

    /** How many rows a person has not read, counted up to a bound. */
    public int unread(UUID person, int bound) {
        return (int) rows().countDocuments(unreadOf(person), new CountOptions().limit(bound));
    }

    /** The position of a person's newest row, 0 when there is none. */
    public long lastPosition(UUID person) {
        return before(person, Long.MAX_VALUE, 1).stream()
                .mapToLong(InboxRow::position)
                .findFirst()
                .orElse(0);
    }

    /** Which of the people have a row at just this position. */
    public Set<UUID> holdersAt(long position, Collection<UUID> people) {
        Set<UUID> holders = new HashSet<>();
        rows().find(and(in(Rows.PERSON, people), eq(Rows.POSITION, position)))
                .projection(include(Rows.PERSON))
                .forEach(row -> holders.add(row.get(Rows.PERSON, UUID.class)));
        return holders;
    }

    /** A newer row tells of the same: these are shown no more, and need not be read. */
    public void fold(Collection<DeliveryKey> older) {
        if (!older.isEmpty()) {
            rows().updateMany(in(Rows.ID, texts(older)), combine(set(Rows.OLDER, true), set(Rows.READ, true)));
        }
    }

    /** What told of the same later was a mistake: these are shown again. */
    public void unfold(Collection<DeliveryKey> newest) {
        if (!newest.isEmpty()) {
            rows().updateMany(in(Rows.ID, texts(newest)), unset(Rows.OLDER));
        }
    }

    private static List<String> texts(Collection<DeliveryKey> keys) {
        return keys.stream().map(DeliveryKey::text).toList();
    }

    /** Answers false when the person has no such row. */
    public boolean read(UUID person, UUID sourceEvent) {
        List<String> keys = Stream.of(DeliveryKey.Purpose.values())
                .map(purpose -> new DeliveryKey(sourceEvent, person, Channel.INBOX, purpose).text())
                .toList();
        return rows().updateMany(in(Rows.ID, keys), set(Rows.READ, true)).getMatchedCount() > 0;
    }

    public void readAll(UUID person) {
        rows().updateMany(unreadOf(person), set(Rows.READ, true));
    }

    private static Bson unreadOf(UUID person) {
        return and(eq(Rows.PERSON, person), eq(Rows.READ, false));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }

    /**
     * A row as the inbox reads it.
     *
     * @param position where it stands, higher is newer
     * @param receivedAt when it was written down
     * @param restraint why its mail does not go as it was asked for, null when it does
     * @param withdrawn whether what it told was recalled
     */
    public record InboxRow(
            UUID sourceEvent,
            UUID publication,
            long position,
            List<Reason> reasons,
            Instant receivedAt,
            boolean read,
            @Nullable Restraint restraint,
            boolean withdrawn) {

        private static InboxRow of(Document row) {
            return new InboxRow(
                    Rows.key(row).sourceEvent(),
                    row.get(Rows.PUBLICATION, UUID.class),
                    row.getLong(Rows.POSITION),
                    Rows.reasons(row),
                    row.getDate(Rows.CREATED).toInstant(),
                    row.getBoolean(Rows.READ),
                    Rows.restraint(row),
                    DeliveryState.RECALLED.name().equals(row.getString(Rows.STATE)));
        }
    }
}
