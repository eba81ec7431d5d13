package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cat.xarxa.notification.delivery.Tallies.Counts;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Writes outcomes into the rows and moves the tallies with them, in one transaction. */
@Component
class OutcomeBook {

    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Tallies tallies;

    OutcomeBook(MongoOperations mongo, Transactions transactions, Tallies tallies) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.tallies = tallies;
    }

    /**
     * Writes them down where the row still is the caller's to decide on.
     *
     * @param ours which rows are
     * @param also what changes with each of them
     */
    void record(Bson ours, Collection<Outcome> what, Bson also, Instant now) {
        transactions.inTransaction(() -> {
            Map<String, Document> held = held(ours, what);
            List<Outcome> possible = what.stream()
                    .filter(outcome -> mayCome(held.get(outcome.row()), outcome.state()))
                    .toList();
            if (!possible.isEmpty()) {
                rows().bulkWrite(possible.stream()
                        .map(outcome -> new UpdateOneModel<Document>(
                                eq(Rows.ID, outcome.row()), combine(change(outcome, now), also)))
                        .toList());
                count(possible, held);
            }
        });
    }

    private Map<String, Document> held(Bson ours, Collection<Outcome> outcomes) {
        Map<String, Document> held = new HashMap<>();
        List<String> ids = outcomes.stream().map(Outcome::row).toList();
        rows().find(and(in(Rows.ID, ids), ours))
                .projection(include(Rows.SLICE, Rows.STATE))
                .forEach(row -> held.put(row.getString(Rows.ID), row));
        return held;
    }

    private static Bson change(Outcome outcome, Instant now) {
        return combine(
                set(Rows.STATE, outcome.state().name()),
                set(Rows.EXPLAIN, outcome.explain()),
                set(Rows.CHANGED, Date.from(now)),
                Rows.step(outcome.state(), outcome.explain(), now),
                unset(Rows.CLAIM),
                outcome.isAtRest() ? atRest(now.plus(outcome.again())) : new Document(),
                outcome.state().isTerminal() ? unset(Rows.DUE) : set(Rows.DUE, Date.from(now.plus(outcome.again()))));
    }

    private static Bson atRest(Instant until) {
        return combine(set(Rows.RESTRAINT, Restraint.Cause.QUIET_HOURS.name()), set(Rows.UNTIL, Date.from(until)));
    }

    private void count(List<Outcome> outcomes, Map<String, Document> held) {
        Map<String, Counts> changes = new HashMap<>();
        for (Outcome outcome : outcomes) {
            Document row = held.getOrDefault(outcome.row(), new Document());
            changes.computeIfAbsent(row.getString(Rows.SLICE), slice -> new Counts())
                    .add(outcome.key().channel(), state(row), -1)
                    .add(outcome.key().channel(), outcome.state(), 1);
        }
        changes.forEach((slice, change) -> tallies.add(slice, change));
    }

    private static boolean mayCome(@Nullable Document row, DeliveryState next) {
        return row != null && state(row).mayBecome(next);
    }

    private static DeliveryState state(Document row) {
        return DeliveryState.valueOf(row.getString(Rows.STATE));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
