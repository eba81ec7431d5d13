package cat.xarxa.platform.transaction;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;

/**
 * Asks again for a commit whose answer got lost: asking is idempotent, while running the body again could do it twice.
 */
final class CommitRetryingTransactionManager extends MongoTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final long BUDGET_NANOS = Durable.PATIENCE.toNanos();

    private static final TransactionOptions DURABLE = TransactionOptions.builder()
            .readPreference(ReadPreference.primary())
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(Durable.WRITES)
            .build();

    CommitRetryingTransactionManager(MongoDatabaseFactory databases) {
        super(databases, DURABLE);
    }

    @Override
    protected void doCommit(MongoTransactionObject transaction) {
        commit(transaction::commitTransaction);
    }

    static void commit(Runnable commit) {
        long start = System.nanoTime();
        while (true) {
            try {
                commit.run();
                return;
            } catch (MongoException e) {
                boolean unknown = e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
                if (!unknown || System.nanoTime() - start >= BUDGET_NANOS) {
                    throw e;
                }
            }
        }
    }
}
