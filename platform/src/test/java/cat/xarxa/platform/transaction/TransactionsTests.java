package cat.xarxa.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class TransactionsTests {

    private final AtomicInteger runs = new AtomicInteger();
    private final RecordingManager manager = new RecordingManager();
    private final Transactions transactions = new Transactions(manager);

    @Test
    void runsTheWholeBodyAgainOnATransientError() {
        int result = transactions.inTransaction(() -> {
            if (runs.incrementAndGet() < 4) {
                throw transientError();
            }
            return runs.get();
        });
        assertThat(result).isEqualTo(4);
        assertThat(manager.rollbacks).isEqualTo(3);
        assertThat(manager.commits).isEqualTo(1);
    }

    @Test
    void runsTheWholeBodyAgainWhenTheCommitFailsAsTransient() {
        manager.commitFailures = 2;
        transactions.inTransaction(() -> {
            runs.incrementAndGet();
        });
        assertThat(runs).hasValue(3);
    }

    @Test
    void doesNotRepeatWhatFailedForAnotherReason() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void givesUpAfterAWhile() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    runs.incrementAndGet();
                    throw transientError();
                }))
                .isInstanceOf(MongoException.class);
        assertThat(runs).hasValueBetween(10, 40);
    }

    @Test
    void joinsTheTransactionOfItsCallerAndLeavesRepeatingToIt() {
        transactions.inTransaction(() -> {
            runs.incrementAndGet();
            transactions.inTransaction(() -> {
                if (runs.get() < 2) {
                    throw transientError();
                }
            });
        });
        assertThat(runs).hasValue(2);
        assertThat(manager.begun).isEqualTo(2);
    }

    @Test
    void asksAgainForACommitWhoseAnswerGotLost() {
        CommitRetryingTransactionManager.commit(() -> {
            if (runs.incrementAndGet() < 3) {
                throw labelled(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
            }
        });
        assertThat(runs).hasValue(3);
    }

    @Test
    void asksOnceForACommitThatWasRefused() {
        assertThatThrownBy(() -> CommitRetryingTransactionManager.commit(() -> {
                    runs.incrementAndGet();
                    throw transientError();
                }))
                .isInstanceOf(MongoException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void doesNotAskAgainForACommitThatHasTakenAllItsTime() {
        assertThatThrownBy(() -> CommitRetryingTransactionManager.commit(() -> {
                    runs.incrementAndGet();
                    pause(Durable.PATIENCE);
                    throw labelled(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
                }))
                .isInstanceOf(MongoException.class);
        assertThat(runs).hasValue(1);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MongoException transientError() {
        return labelled(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    }

    private static MongoException labelled(String label) {
        MongoException e = new MongoException("made up");
        e.addLabel(label);
        return e;
    }

    /** Counts what a transaction manager is asked for. */
    private static final class RecordingManager extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private int begun;
        private int commits;
        private int rollbacks;
        private int commitFailures;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun++;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (commitFailures-- > 0) {
                throw new TransactionSystemException("commit", transientError());
            }
            commits++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            rollbacks++;
        }
    }
}
