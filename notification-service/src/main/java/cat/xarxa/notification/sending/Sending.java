package cat.xarxa.notification.sending;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.MailsOfRun;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.sending.Pauses.Scope;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stops mails, lets them go on, tries those again that failed. Each is for a reason, and audited. */
@Component
public class Sending {

    private static final int AT_ONCE = 200;

    private final Pauses pauses;
    private final MailsOfRun mails;
    private final FanoutReports tellings;
    private final Publications publications;
    private final MailGateway gateway;
    private final Transactions transactions;
    private final Audit audit;

    Sending(
            Pauses pauses,
            MailsOfRun mails,
            FanoutReports tellings,
            Publications publications,
            MailGateway gateway,
            Transactions transactions,
            Audit audit) {
        this.pauses = pauses;
        this.mails = mails;
        this.tellings = tellings;
        this.publications = publications;
        this.gateway = gateway;
        this.transactions = transactions;
        this.audit = audit;
    }

    public Stand stand() {
        Instant since = pauses.ofAll().orElse(null);
        State state = gateway.isAway() ? State.AWAY : State.UP;
        return new Stand(since == null ? state : State.PAUSED, since, pauses.runs());
    }

    /** No mail goes from now on; once more changes nothing. */
    public void pauseAll(String reason) {
        transactions.inTransaction(() -> {
            if (pauses.begin(Scope.EVERYTHING)) {
                audit.append(Act.of("sending.paused", "sending", "all").because(reason));
            }
        });
    }

    /** Mail goes again; once more changes nothing. */
    public void resumeAll(String reason) {
        transactions.inTransaction(() -> {
            if (pauses.end(Scope.EVERYTHING)) {
                audit.append(Act.of("sending.resumed", "sending", "all").because(reason));
            }
        });
    }

    /** No mail of a telling goes from now on; once more changes nothing. */
    public void pause(UUID run, String reason) {
        requireTold(run);
        transactions.inTransaction(() -> {
            if (pauses.begin(Scope.of(run))) {
                audit.append(Act.of("fanout.paused", "fanout", run).because(reason));
            }
        });
    }

    /** Its mails go again, and have their full time to be taken; once more changes nothing. */
    public void resume(UUID run, String reason) {
        requireTold(run);
        transactions.inTransaction(() -> {
            if (pauses.end(Scope.of(run))) {
                mails.wake(run);
                audit.append(Act.of("fanout.resumed", "fanout", run).because(reason));
            }
        });
    }

    /**
     * Tries those mails of a telling again that failed: never one that the mail server took, nor one that bounced.
     *
     * @return how many
     * @throws ConflictException when none failed
     */
    public long retry(UUID run, String reason) {
        requireTold(run);
        long all = 0;
        for (int some = retrySome(run, reason); some > 0; some = retrySome(run, reason)) {
            all += some;
        }
        if (all == 0) {
            throw new ConflictException("nothing-failed");
        }
        return all;
    }

    private int retrySome(UUID run, String reason) {
        return transactions.inTransaction(() -> {
            int tried = mails.retryFailed(run, AT_ONCE);
            if (tried > 0) {
                audit.append(Act.of("fanout.mails-retried", "fanout", run)
                        .changing(Facts.none(), Facts.none().with("mails", tried))
                        .because(reason));
            }
            return tried;
        });
    }

    /**
     * How it stands with the mails of a telling.
     *
     * @throws NotFoundException when it is not known
     */
    public Telling telling(UUID run) {
        Run told = requireTold(run);
        Publication publication = publications.byId(List.of(told.publication())).get(told.publication());
        if (publication == null) {
            throw new NotFoundException("publication-not-told");
        }
        return new Telling(told, publication, pauses.of(run).orElse(null));
    }

    private Run requireTold(UUID run) {
        return tellings.find(run).orElseThrow(() -> new NotFoundException("publication-not-told"));
    }

    /**
     * A telling of which mails are sent.
     *
     * @param pausedSince when its mails were stopped, null while they are not
     */
    public record Telling(
            Run run, Publication publication, @Nullable Instant pausedSince) {

        /** How many of its mails are in a state. */
        public long mails(DeliveryState state) {
            return run.counts().getOrDefault(Channel.EMAIL.name(), Map.of()).getOrDefault(state.name(), 0L);
        }
    }

    /**
     * How it stands with mail.
     *
     * @param pausedSince when all mail was stopped, null while it is not
     * @param pausedRuns the tellings of which no mail goes
     */
    public record Stand(State state, @Nullable Instant pausedSince, Set<UUID> pausedRuns) {

        public Stand {
            pausedRuns = Set.copyOf(pausedRuns);
        }
    }

    /** Whether mail goes. */
    public enum State {
        UP,
        PAUSED,
        /** The mail server could not be reached when it was last tried. */
        AWAY
    }
}
