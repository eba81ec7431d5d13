package cat.xarxa.members.identity;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a person's account what the service's own data say today: the one step that provisioning and mending share. */
@Component
class Projection {

    private final Registry registry;
    private final Appointments appointments;
    private final MemberRoll roll;
    private final Accounts accounts;
    private final ProvisioningQueue queue;

    Projection(
            Registry registry, Appointments appointments, MemberRoll roll, Accounts accounts, ProvisioningQueue queue) {
        this.registry = registry;
        this.appointments = appointments;
        this.roll = roll;
        this.accounts = accounts;
        this.queue = queue;
    }

    /** Empty when the person is to have no account. */
    Optional<Accounts.Projected> apply(PersonId personId, Instant now) {
        return registry.find(personId)
                .flatMap(person -> Account.of(person, appointments.heldBy(personId, now), roll::isSuspended))
                .map(this::project);
    }

    /** Removes the account of somebody who has been erased; false for all others. */
    boolean removeErased(ProvisioningQueue.Row row) {
        PersonId personId = new PersonId(row.personId());
        if (!registry.isErased(personId)) {
            return false;
        }
        queue.forget(row, accounts.remove(personId, row.accountId()));
        return true;
    }

    /** Removes an account that somebody who has been erased should no longer have. */
    boolean removeStranger(PersonId personId) {
        return registry.isErased(personId) && accounts.remove(personId, null);
    }

    private Accounts.Projected project(Account account) {
        String id = queue.accountOf(account.personId()).orElse(null);
        Accounts.Projected done = accounts.project(account, id);
        queue.remember(account, done);
        return done;
    }
}
