package cat.xarxa.notification.fanout;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.delivery.Tallies;
import cat.xarxa.notification.fanout.FanoutEvent.Cause;
import cat.xarxa.notification.fanout.FanoutEvent.Expired;
import cat.xarxa.notification.fanout.FanoutEvent.Recalled;
import cat.xarxa.notification.fanout.FanoutEvent.Released;
import cat.xarxa.notification.fanout.FanoutEvent.SlicePlanned;
import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.hold.HoldRule;
import cat.xarxa.notification.hold.HoldRules;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks after holds: begins them, counts whom the mails are for, and ends them when their time is over. Two who end the
 * same collide on the run.
 */
@Component
class HoldWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HoldWatch.class);

    private final Runs runs;
    private final Slices slices;
    private final Tallies tallies;
    private final HoldRules rules;
    private final DatabaseClock clock;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    HoldWatch(
            Runs runs,
            Slices slices,
            Tallies tallies,
            HoldRules rules,
            DatabaseClock clock,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.slices = slices;
        this.tallies = tallies;
        this.rules = rules;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
    }

    /** Lets a new run wait, or go at once. */
    void begin(FanoutRun run, @Nullable String author) {
        HoldRule rule = rules.current();
        if (rule.isNone()) {
            run.release();
            return;
        }
        run.holdBack(Hold.begun(rule, author, clock.now()));
    }

    /** What a run tells has changed while it waits: it waits from now on. */
    void beginAnew(FanoutRun run, UUID event, @Nullable String author) {
        run.holdAnew(event, Hold.begun(rules.current(), author, clock.now()));
        runs.keep(run);
    }

    /** Takes each hold one step further, where it is time. */
    void turn() {
        Instant now = clock.now();
        for (FanoutRun run : runs.waiting()) {
            if (run.state() == FanoutRun.State.PLANNED) {
                step(run.id(), this::isToldEverywhere, this::count);
            }
            step(run.id(), found -> holds(found, hold -> hold.isOver(now)), this::release);
            step(run.id(), found -> holds(found, hold -> hold.isForfeit(now)), this::expire);
        }
    }

    /** Lets the mails go; part of the caller's transaction. */
    void release(FanoutRun run, Cause cause) {
        run.release(clock.now());
        events.publishEvent(new Released(run.id(), run.publication(), cause));
        decideAnew(run);
    }

    /** Takes back what was published, everywhere; part of the caller's transaction. */
    void recall(FanoutRun run) {
        run.recall();
        events.publishEvent(new Recalled(run.id(), run.publication()));
        decideAnew(run);
    }

    private void release(FanoutRun run) {
        release(run, Cause.HOLD_OVER);
    }

    private void expire(FanoutRun run) {
        LOG.warn("Nobody approved of run {} in time: its mails expire", run.id());
        run.expire();
        events.publishEvent(new Expired(run.id(), run.publication()));
        decideAnew(run);
    }

    private void count(FanoutRun run) {
        run.count(tallies.of(run.id()).getOrDefault("INBOX", Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum());
        runs.keep(run);
    }

    private void decideAnew(FanoutRun run) {
        runs.keep(run);
        slices.endAll(run.id()).forEach(slice -> events.publishEvent(SlicePlanned.of(slice)));
    }

    private void step(UUID id, Predicate<FanoutRun> due, Consumer<FanoutRun> act) {
        if (runs.find(id).filter(due).isPresent()) {
            transactions.inTransaction(() -> runs.find(id).filter(due).ifPresent(act));
        }
    }

    private boolean isToldEverywhere(FanoutRun run) {
        return run.state() == FanoutRun.State.PLANNED && !slices.anyPending(run.id());
    }

    private static boolean holds(FanoutRun run, Predicate<Hold> due) {
        return run.state() == FanoutRun.State.HELD && run.hold().filter(due).isPresent();
    }
}
