package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Tallies;
import cat.xarxa.notification.fanout.FanoutEvent.Completed;
import cat.xarxa.platform.transaction.Transactions;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Completes runs of which no slice is pending any more. It looks from outside: if each slice counted itself down on the
 * run, all slices of a run would collide there.
 */
@Component
class Completion {

    private final Runs runs;
    private final Slices slices;
    private final Tallies tallies;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Completion(Runs runs, Slices slices, Tallies tallies, Transactions transactions, ApplicationEventPublisher events) {
        this.runs = runs;
        this.slices = slices;
        this.tallies = tallies;
        this.transactions = transactions;
        this.events = events;
    }

    void completeFinished() {
        for (FanoutRun run : runs.released()) {
            if (!slices.anyPending(run.id())) {
                transactions.inTransaction(() -> complete(run.id()));
            }
        }
    }

    private void complete(UUID id) {
        runs.find(id)
                .filter(FanoutRun::isReleased)
                .filter(run -> !slices.anyPending(id))
                .ifPresent(run -> {
                    run.complete();
                    runs.keep(run);
                    events.publishEvent(new Completed(id, run.publication(), tallies.of(id)));
                });
    }
}
