package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.failure.EventFailure;
import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import cat.xarxa.platform.transaction.Transactions;
import java.util.Optional;

/** Does something in a transaction that never commits, to see whether it could be done. */
final class Trial {

    private Trial() {}

    /**
     * What it fails with, as class and message; empty when it does not.
     *
     * @throws InfrastructureFailure when nobody can tell now
     */
    static Optional<String> of(Transactions transactions, Runnable body) {
        try {
            transactions.inTransaction(() -> {
                body.run();
                throw new Over();
            });
            return Optional.empty();
        } catch (Over over) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            EventFailure failure = EventFailure.of(e);
            if (failure instanceof InfrastructureFailure) {
                throw failure;
            }
            return Optional.of(String.valueOf(failure.reason()));
        }
    }

    /** Nothing went wrong, and nothing is to stay. */
    private static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Over() {
            super("over", null, false, false);
        }
    }
}
