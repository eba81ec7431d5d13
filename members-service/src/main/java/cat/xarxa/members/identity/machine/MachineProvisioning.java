package cat.xarxa.members.identity.machine;

import cat.xarxa.members.client.ClientProjection;
import cat.xarxa.members.client.ClientProjection.Due;
import cat.xarxa.members.client.ClientProjection.Wait;
import cat.xarxa.members.client.ClientProjection.Wanted;
import cat.xarxa.members.client.ClientScope;
import cat.xarxa.members.client.Secret;
import cat.xarxa.members.identity.Accounts;
import cat.xarxa.members.identity.machine.MachineAccounts.MachineAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off the clients that are behind: all wait while there is nobody to tell, one that is refused waits alone. */
@Component
public class MachineProvisioning {

    private static final Logger LOG = LoggerFactory.getLogger(MachineProvisioning.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 10;

    private final ClientProjection projection;
    private final MachineAccounts accounts;
    private final Clock clock;

    MachineProvisioning(ClientProjection projection, MachineAccounts accounts, Clock clock) {
        this.projection = projection;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Does all that is due; called by one thread.
     *
     * @param mayGoOn asked before each of them
     */
    public void round(BooleanSupplier mayGoOn) {
        Optional<Due> due = projection.next(clock.instant());
        while (due.isPresent() && mayGoOn.getAsBoolean()) {
            provision(due.get());
            due = projection.next(clock.instant());
        }
    }

    private void provision(Due due) {
        try {
            if (due.shutOut()) {
                accounts.shutOut(due.partner().slug());
            }
            long lost =
                    due.wanted().stream().filter(wanted -> !apply(due, wanted)).count();
            if (lost == 0) {
                projection.done(due);
            } else {
                projection.waits(due, Wait.LOST, again(due));
            }
        } catch (Accounts.Refused e) {
            LOG.warn("The client {} was refused: {}", due.id(), e.getMessage());
            projection.waits(due, Wait.REFUSED, again(due));
        } catch (Accounts.Away e) {
            projection.waits(due, Wait.AWAY, clock.instant().plus(PAUSE));
        }
    }

    /** Stopped between the two, the same secret is handed over once more. */
    private boolean apply(Due due, Wanted wanted) {
        if (!wanted.good()) {
            accounts.remove(wanted.name());
            return true;
        }
        boolean there = accounts.provide(account(due, wanted));
        if (there && wanted.secret() != null) {
            projection.arrived(wanted);
        }
        return there;
    }

    private Instant again(Due due) {
        return clock.instant().plus(PAUSE.multipliedBy(1L << Math.min(due.attempts(), MOST_DOUBLINGS)));
    }

    private static MachineAccount account(Due due, Wanted wanted) {
        List<String> scopes = due.scopes().stream().map(ClientScope::scope).toList();
        @Nullable Secret secret = wanted.secret();
        return new MachineAccount(wanted.name(), due.partner().slug(), scopes, secret == null ? null : secret.text());
    }
}
