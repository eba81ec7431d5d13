package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off the queue. While accounts are away all of it waits; what is refused waits alone, longer each time. */
@Component
class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration INVITATION = Duration.ofDays(7);

    private final ProvisioningQueue queue;
    private final Projection projection;
    private final Accounts accounts;
    private final WorkLease lease;
    private final Clock clock;
    private volatile boolean away;
    private Instant resumeAt = Instant.MIN;

    Provisioning(ProvisioningQueue queue, Projection projection, Accounts accounts, WorkLease lease, Clock clock) {
        this.queue = queue;
        this.projection = projection;
        this.accounts = accounts;
        this.lease = lease;
        this.clock = clock;
    }

    /** Does all that is due, unless another instance is at it; called by one thread. */
    void round() {
        Optional<ProvisioningQueue.Row> due = next();
        while (due.isPresent() && lease.hold()) {
            provision(due.get());
            due = next();
        }
    }

    /** Whether accounts could not be reached when last tried. */
    boolean isAway() {
        return away;
    }

    private Optional<ProvisioningQueue.Row> next() {
        Instant now = clock.instant();
        return now.isBefore(resumeAt) ? Optional.empty() : queue.next(now);
    }

    private void provision(ProvisioningQueue.Row row) {
        Instant now = clock.instant();
        try {
            if (!projection.removeErased(row)) {
                projection.apply(new PersonId(row.personId()), now).ifPresent(account -> invite(row, account.id()));
                queue.done(row);
            }
            reached();
        } catch (Accounts.Refused e) {
            String why = String.valueOf(e.getMessage());
            LOG.warn("The account of person {} was refused: {}", row.personId(), why);
            queue.refused(row, e, now.plus(WAIT.multipliedBy(1L << Math.min(row.attempts(), MOST_DOUBLINGS))));
            reached();
        } catch (Accounts.Away e) {
            resumeAt = clock.instant().plus(WAIT);
            missed(e);
        }
    }

    /** Stopped between the two, it sends the mail once more: better twice than never. */
    private void invite(ProvisioningQueue.Row row, String accountId) {
        if (row.awaitsInvitation()) {
            accounts.invite(accountId, INVITATION);
            queue.invited(row, clock.instant());
        }
    }

    private void reached() {
        if (away) {
            LOG.info("Accounts can be reached again");
        }
        away = false;
    }

    private void missed(Accounts.Away e) {
        if (!away) {
            LOG.warn("Accounts cannot be reached, {} wait: {}", queue.waiting(), e.getMessage());
        }
        away = true;
    }
}
