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
    public List<InboxRow> before(UUID person, Part part, long position, int limit) {
        List<InboxRow> found = new ArrayList<>(limit);
        rows().find(and(eq(Rows.PERSON, person), lt(Rows.POSITION, position), part.rows(), ne(Rows.OLDER, true)))
                .sort(descending(Rows.POSITION))
                .limit(limit)
                .forEach(row -> found.add(InboxRow.of(row)));
        return found;
    }

    /** The rows by which a person was told of source events, newest first. */
    public List<InboxRow> of(UUID person, Collection<UUID> sourceEvents) {
        List<InboxRow> found = new ArrayList<>();
        rows().find(in(Rows.ID, keys(person, sourceEvents)))
                .sort(descending(Rows.POSITION))
                .forEach(row -> found.add(InboxRow.of(row)));
        return found;
    }

    /** What the rows tell of that a person has not read, newest first, up to a bound. */
    public List<UUID> unread(UUID person, int bound) {
        List<UUID> publications = new ArrayList<>();
        rows().find(and(unreadOf(person), ne(Rows.OLDER, true)))
                .sort(descending(Rows.POSITION))
                .limit(bound)
                .projection(include(Rows.PUBLICATION))
                .forEach(row -> publications.add(row.get(Rows.PUBLICATION, UUID.class)));
        return publications;
    }

    /** The position of a person's newest row, 0 when there is none. */
    public long lastPosition(UUID person) {
        Document newest = rows().find(and(eq(Rows.PERSON, person), lt(Rows.POSITION, Long.MAX_VALUE)))
                .sort(descending(Rows.POSITION))
                .projection(include(Rows.POSITION))
                .first();
        return newest == null ? 0 : newest.getLong(Rows.POSITION);
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

    public void read(UUID person, Collection<UUID> sourceEvents) {
        rows().updateMany(in(Rows.ID, keys(person, sourceEvents)), set(Rows.READ, true));
    }

    /** Puts rows away; who does that has read them. */
    public void archive(UUID person, Collection<UUID> sourceEvents) {
        rows().updateMany(
                        in(Rows.ID, keys(person, sourceEvents)),
                        combine(set(Rows.ARCHIVED, true), set(Rows.READ, true)));
    }

    public void unarchive(UUID person, Collection<UUID> sourceEvents) {
        rows().updateMany(in(Rows.ID, keys(person, sourceEvents)), unset(Rows.ARCHIVED));
    }

    public void readAll(UUID person) {
        rows().updateMany(unreadOf(person), set(Rows.READ, true));
    }

    private static List<String> texts(Collection<DeliveryKey> keys) {
        return keys.stream().map(DeliveryKey::text).toList();
    }

    private static List<String> keys(UUID person, Collection<UUID> sourceEvents) {
        return sourceEvents.stream()
                .flatMap(event -> Stream.of(DeliveryKey.Purpose.values())
                        .map(purpose -> new DeliveryKey(event, person, Channel.INBOX, purpose).text()))
                .toList();
    }

    private static Bson unreadOf(UUID person) {
        return and(eq(Rows.PERSON, person), eq(Rows.READ, false));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }

    /** Which part of an inbox is read. */
    public enum Part {
        INCOMING,
        UNREAD,
        ARCHIVED;

        private Bson rows() {
            return switch (this) {
                case INCOMING -> ne(Rows.ARCHIVED, true);
                case UNREAD -> eq(Rows.READ, false);
                case ARCHIVED -> eq(Rows.ARCHIVED, true);
            };
        }
    }

    /**
     * A row as the inbox reads it.
     *
     * @param position where it stands, higher is newer
     * @param receivedAt when it was written down
     * @param restraint why its mail does not go as it was asked for, null when it does
     * @param withdrawn whether what it told was recalled
     * @param archived whether its owner has put it away
     */
    public record InboxRow(
            UUID sourceEvent,
            UUID publication,
            long position,
            List<Reason> reasons,
            Instant receivedAt,
            boolean read,
            @Nullable Restraint restraint,
            boolean withdrawn,
            boolean archived) {

        private static InboxRow of(Document row) {
            return new InboxRow(
                    Rows.key(row).sourceEvent(),
                    row.get(Rows.PUBLICATION, UUID.class),
                    row.getLong(Rows.POSITION),
                    Rows.reasons(row),
                    row.getDate(Rows.CREATED).toInstant(),
                    row.getBoolean(Rows.READ),
                    Rows.restraint(row),
                    DeliveryState.RECALLED.name().equals(row.getString(Rows.STATE)),
                    row.getBoolean(Rows.ARCHIVED, false));
        }
    }
}
