package cat.xarxa.members.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.identity.ProvisioningQueue.Row;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The rows of {@link ProvisioningQueue} that are open, for whoever looks after them. */
@Repository
class OpenRows {

    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Audit audit;

    OpenRows(MongoOperations mongo, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Those that are behind, the one that is due first at the head; at most so many. */
    List<Row> behind(int limit) {
        Query open = Query.query(where("open").is(true)).with(Sort.by("dueAt", "_id"));
        return mongo.find(open.limit(limit), Row.class);
    }

    /** One that is behind is tried again at once; false when there is none. */
    boolean tryAgain(PersonId personId, Instant now) {
        return transactions.inTransaction(() -> {
            Query open =
                    Query.query(where("_id").is(personId.value()).and("open").is(true));
            boolean behind = mongo.updateFirst(open, Update.update("dueAt", now).set("attempts", 0), Row.class)
                            .getMatchedCount()
                    > 0;
            if (behind) {
                audit.append(Act.of("account.retried", "account", personId));
            }
            return behind;
        });
    }
}
