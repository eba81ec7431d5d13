package cat.xarxa.notification.erasure;

import cat.xarxa.notification.background.Worker;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sees every erasure to its end, also one that another instance began. */
@Component
class ErasureKeeper implements SmartLifecycle {

    private static final Duration REST = Duration.ofSeconds(5);

    private final ErasureBook book;
    private final LedgerErasure ledger;
    private final Transactions transactions;
    private final Worker worker = new Worker("erasure-keeper", this::turn);

    ErasureKeeper(ErasureBook book, LedgerErasure ledger, Transactions transactions) {
        this.book = book;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @TransactionalEventListener
    void wakeAfter(ErasureBegun begun) {
        worker.wake();
    }

    Duration turn() {
        Optional<Erasure> open = book.open();
        open.ifPresent(erasure -> transactions.inTransaction(() -> ledger.step(erasure)));
        return open.isPresent() ? Duration.ZERO : REST;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
