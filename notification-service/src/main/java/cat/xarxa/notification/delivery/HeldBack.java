package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Tallies.Counts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The mails that are held back, and what becomes of them when the hold ends; each call part of its transaction. */
@Component
public class HeldBack {

    private static final Bson WAITING = and(eq(Rows.STATE, DeliveryState.HELD.name()), eq(Rows.DIGEST_DUE, null));

    private static final Set<String> OF_RESTRAINT = Set.of(Rows.RESTRAINT, Rows.UNTIL);
    private static final Set<String> OF_MAIL =
            Set.of(Rows.STATE, Rows.REASONS, Rows.DUE, Rows.DIGEST_DUE, Rows.EXPLAIN, Rows.RESTRAINT, Rows.UNTIL);

    private final MongoOperations mongo;
    private final OutcomeBook outcomes;
    private final Tallies tallies;
    private final DatabaseClock clock;

    HeldBack(MongoOperations mongo, OutcomeBook outcomes, Tallies tallies, DatabaseClock clock) {
        this.mongo = mongo;
        this.outcomes = outcomes;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Lets mails go, as it is decided now: into the queue, or to wait for a digest. */
    public void letGo(String slice, Collection<Delivery> decided) {
        if (decided.isEmpty()) {
            return;
        }
        Instant due = clock.now();
        rows().bulkWrite(decided.stream().flatMap(mail -> going(mail, due)).toList());
        Counts change = new Counts();
        decided.forEach(
                mail -> change.add(Channel.EMAIL, DeliveryState.HELD, -1).add(Channel.EMAIL, mail.state(), 1));
        tallies.add(slice, change);
    }

    /** Ends mails that never go. */
    public void end(Collection<DeliveryKey> mails, DeliveryState state, String why) {
        outcomes.record(
                WAITING,
                mails.stream().map(mail -> Outcome.of(mail, state, why)).toList(),
                combine(),
                clock.now());
    }

    /**
     * Withdraws rows of the inbox: each leaves a line, read and on top, so that open inboxes learn of it.
     *
     * @param position the range's next
     */
    public void withdraw(String slice, Collection<DeliveryKey> shown, long position) {
        if (shown.isEmpty()) {
            return;
        }
        rows().updateMany(
                        and(
                                in(
                                        Rows.ID,
                                        shown.stream().map(DeliveryKey::text).toList()),
                                eq(Rows.STATE, DeliveryState.DELIVERED.name())),
                        combine(
                                set(Rows.STATE, DeliveryState.RECALLED.name()),
                                set(Rows.CHANGED, Date.from(clock.now())),
                                set(Rows.READ, true),
                                set(Rows.POSITION, position)));
        tallies.add(
                slice,
                new Counts()
                        .add(Channel.INBOX, DeliveryState.DELIVERED, -shown.size())
                        .add(Channel.INBOX, DeliveryState.RECALLED, shown.size()));
    }

    /** As the row would have been written in the first place; what keeps a mail stands in the inbox's row as well. */
    private static Stream<UpdateOneModel<Document>> going(Delivery mail, Instant due) {
        Document decided = Rows.of(mail, due);
        UpdateOneModel<Document> going = new UpdateOneModel<>(
                and(eq(Rows.ID, mail.key().text()), WAITING),
                combine(
                        new Document("$set", only(decided, OF_MAIL).append(Rows.CHANGED, Date.from(due))),
                        Rows.step(mail.state(), decided.getString(Rows.EXPLAIN), due)));
        if (mail.restraint() == null) {
            return Stream.of(going);
        }
        DeliveryKey inbox = mail.key().by(Channel.INBOX);
        return Stream.of(
                going,
                new UpdateOneModel<>(eq(Rows.ID, inbox.text()), new Document("$set", only(decided, OF_RESTRAINT))));
    }

    private static Document only(Document row, Set<String> fields) {
        Document some = new Document(row);
        some.keySet().retainAll(fields);
        return some;
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
