package cat.xarxa.notification.fanout;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.fanout.FanoutEvent.Cause;
import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the office decides while mails wait: to approve, not to wait, or to take it back. Each is audited. */
@Component
public class Holds {

    private static final Duration NOTICED_FOR = Duration.ofDays(30);

    private final Runs runs;
    private final HoldWatch watch;
    private final Publications publications;
    private final DatabaseClock clock;
    private final Transactions transactions;
    private final Audit audit;

    Holds(
            Runs runs,
            HoldWatch watch,
            Publications publications,
            DatabaseClock clock,
            Transactions transactions,
            Audit audit) {
        this.runs = runs;
        this.watch = watch;
        this.publications = publications;
        this.clock = clock;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Those that wait, oldest first, then those that expired of late: the notice that nobody approved of them. */
    public List<Held> all() {
        return views(Stream.concat(
                        runs.waiting().stream(), runs.expiredSince(clock.now().minus(NOTICED_FOR)).stream())
                .toList());
    }

    /**
     * The hold of a telling, over or not.
     *
     * @throws NotFoundException when it is not told, or nothing of it was held back
     */
    public Held get(UUID run) {
        return views(List.of(held(run))).getFirst();
    }

    /**
     * Somebody else than the author approves of what reaches many; once more changes nothing.
     *
     * @throws ConflictException when it is the author, or there is nothing to approve
     */
    public void approve(UUID id, String someone) {
        decide(id, run -> {
            Hold hold = hold(run);
            if (hold.needsApproval() && !hold.lacksApproval()) {
                return;
            }
            refuseUnless(run.state() == FanoutRun.State.HELD && hold.lacksApproval(), "nothing-to-approve");
            refuseUnless(!hold.isAuthoredBy(someone), "approval-by-author");
            run.approve(someone);
            runs.keep(run);
            audit.append(Act.of("fanout.approved", "fanout", id)
                    .changing(Facts.none(), Facts.none().with("people", hold.people())));
        });
    }

    /**
     * Lets the mails go before their time.
     *
     * @throws ConflictException when they are not held any more, or lack an approval
     */
    public void sendNow(UUID id, String reason) {
        decide(id, run -> {
            refuseUnless(run.isWaiting(), "hold-over");
            refuseUnless(run.state() == FanoutRun.State.HELD, "hold-not-counted");
            refuseUnless(!hold(run).lacksApproval(), "approval-needed");
            FanoutRun.State before = run.state();
            watch.release(run, Cause.SENT_NOW);
            audit.append(act("fanout.sent-now", run, before).because(reason));
        });
    }

    /**
     * Takes back what was published, from the mails and from inboxes; once more changes nothing.
     *
     * @throws ConflictException when the mails are on their way
     */
    public void recall(UUID id, String reason) {
        decide(id, run -> {
            if (run.state() == FanoutRun.State.RECALLED) {
                return;
            }
            refuseUnless(run.isWaiting(), "hold-over");
            FanoutRun.State before = run.state();
            watch.recall(run);
            publications.recall(run.publication());
            audit.append(act("fanout.recalled", run, before).because(reason));
        });
    }

    private void decide(UUID id, Consumer<FanoutRun> decision) {
        transactions.inTransaction(() -> decision.accept(held(id)));
    }

    private FanoutRun held(UUID id) {
        return runs.find(id)
                .filter(run -> run.hold().isPresent())
                .orElseThrow(() -> new NotFoundException("hold-unknown"));
    }

    private List<Held> views(List<FanoutRun> held) {
        Map<UUID, Publication> told =
                publications.byId(held.stream().map(FanoutRun::publication).collect(Collectors.toSet()));
        return held.stream()
                .flatMap(run -> Stream.ofNullable(told.get(run.publication()))
                        .map(publication ->
                                new Held(run.id(), publication, run.state().name(), hold(run))))
                .toList();
    }

    private static Hold hold(FanoutRun run) {
        return run.hold().orElseThrow();
    }

    private static Act act(String action, FanoutRun run, FanoutRun.State before) {
        return Act.of(action, "fanout", run.id())
                .changing(
                        Facts.none().with("state", before),
                        Facts.none().with("state", run.state()).with("publication", run.publication()));
    }

    private static void refuseUnless(boolean allowed, String code) {
        if (!allowed) {
            throw new ConflictException(code);
        }
    }

    /**
     * A telling of which the mails wait, or waited.
     *
     * @param state of the run
     */
    public record Held(UUID sourceEvent, Publication publication, String state, Hold hold) {}
}
