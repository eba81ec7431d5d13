package cat.xarxa.notification.preference;

import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.directory.RecipientRange;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * How many mails go at once to the people of a range on one day of theirs, in one row for all of them. It is changed in
 * the transaction of the slice that sends them: two slices that both count the same people collide on it, so that
 * together they take no more places than there are.
 */
@Component
public class MailCounts implements IndexOwner {

    private static final String COUNTS = "counts";
    private static final String GONE = "gone";

    /** Days of different zones end up to a day apart, and nobody asks for one that has ended everywhere. */
    private static final int KEPT_DAYS = 3;

    private final MongoOperations mongo;

    MailCounts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        rows().createIndex(new Document(GONE, 1), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    /** How many on a day, of those who have any. */
    Map<UUID, Integer> on(LocalDate day, RecipientRange range) {
        Map<UUID, Integer> found = new HashMap<>();
        Optional.ofNullable(rows().find(eq("_id", id(day, range))).first())
                .ifPresent(row -> row.get(COUNTS, Document.class)
                        .forEach((person, count) -> found.put(UUID.fromString(person), ((Number) count).intValue())));
        return found;
    }

    /** One more for each of the people on a day; part of the caller's transaction. */
    void add(LocalDate day, RecipientRange range, Collection<UUID> people) {
        Document more = new Document();
        people.forEach(person -> more.append(COUNTS + "." + person, 1));
        Date gone =
                Date.from(day.plusDays(KEPT_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant());
        rows().updateOne(
                        eq("_id", id(day, range)),
                        new Document("$inc", more).append("$setOnInsert", new Document(GONE, gone)),
                        new UpdateOptions().upsert(true));
    }

    /** Nothing counts for somebody any more; part of the caller's transaction. */
    public void forget(UUID person, RecipientRange range) {
        Document ofRange = new Document("_id", new Document("$regex", "^" + Pattern.quote(range.number() + "/")));
        rows().updateMany(ofRange, new Document("$unset", new Document(COUNTS + "." + person, "")));
    }

    private static String id(LocalDate day, RecipientRange range) {
        return String.join("/", List.of(String.valueOf(range.number()), day.toString()));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection("mail_counts");
    }
}
