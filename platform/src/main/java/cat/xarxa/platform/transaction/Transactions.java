package cat.xarxa.platform.transaction;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a body in one MongoDB transaction (majority, journalled), all of it again on a transient error. */
public final class Transactions {

    private static final int MAX_TRIES = 40;
    private static final long BUDGET_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int MAX_PAUSE_MILLIS = 64;

    private final TransactionTemplate template;
    private final TransactionTemplate apart;

    public Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Joins the transaction of the caller, if there is one. The body may run more than once: no effect outside it. */
    public <T> T inTransaction(Supplier<T> body) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return body.get();
        }
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return execute(body);
            } catch (RuntimeException e) {
                boolean exhausted = attempt == MAX_TRIES || System.nanoTime() - start > BUDGET_NANOS;
                if (exhausted || !Transience.of(e) || !paused(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #inTransaction(Supplier)}, for a body without a result. */
    public void inTransaction(Runnable body) {
        inTransaction(() -> {
            body.run();
            return true;
        });
    }

    /**
     * Steps out of the caller's transaction, if there is one: transactions within the body are its own, stay when they
     * commit and leave nothing when they fail, whatever becomes of the caller's.
     */
    @SuppressWarnings("NullAway") // the template passes on what the body returned
    public <T> T apart(Supplier<T> body) {
        return apart.execute(status -> body.get());
    }

    @SuppressWarnings("NullAway") // the template passes on what the body returned
    private <T> T execute(Supplier<T> body) {
        return template.execute(status -> body.get());
    }

    /** A random pause, longer with each attempt, so that those who collided do not collide again. */
    private static boolean paused(int attempt) {
        int most = Math.min(MAX_PAUSE_MILLIS, 1 << Math.min(attempt, 16));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(most) + 1L);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
