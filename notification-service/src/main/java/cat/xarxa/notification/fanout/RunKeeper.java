package cat.xarxa.notification.fanout;

import cat.xarxa.notification.background.Worker;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sees every run to its end: ends holds, completes what is finished, and works off slices whose event got lost. */
@Component
class RunKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunKeeper.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final Completion completion;
    private final HoldWatch holds;
    private final Slices slices;
    private final SliceWork work;
    private final Transactions transactions;
    private final Worker worker = new Worker("run-keeper", this::turn);

    RunKeeper(Completion completion, HoldWatch holds, Slices slices, SliceWork work, Transactions transactions) {
        this.completion = completion;
        this.holds = holds;
        this.slices = slices;
        this.work = work;
        this.transactions = transactions;
    }

    @TransactionalEventListener
    void wakeAfter(FanoutEvent event) {
        worker.wake();
    }

    /** Takes one slice that is overdue, if there is one, then looks for holds to end and runs to complete. */
    Duration turn() {
        Optional<Slice> overdue = slices.takeOverdue();
        overdue.ifPresent(slice -> {
            LOG.warn("Slice {} was planned and not worked off: doing it now", slice.id());
            transactions.inTransaction(() -> work.workOff(slice.id()));
        });
        holds.turn();
        completion.completeFinished();
        return overdue.isPresent() ? Duration.ZERO : REST;
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
