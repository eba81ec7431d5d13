package cat.xarxa.members.identity;

import cat.xarxa.members.client.ClientProjection;
import cat.xarxa.members.identity.DriftReport.Drift;
import cat.xarxa.members.person.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at one account, mends it, and tells how it had drifted. */
@Component
class DriftCheck {

    private final Projection projection;
    private final ClientProjection machines;
    private final Clock clock;

    DriftCheck(Projection projection, ClientProjection machines, Clock clock) {
        this.projection = projection;
        this.machines = machines;
        this.clock = clock;
    }

    /** Empty when nothing was wrong. */
    Optional<Drift> of(PersonId person) {
        try {
            return projection.apply(person, clock.instant()).flatMap(done -> switch (done.change()) {
                case NONE -> Optional.empty();
                case MADE -> Optional.of(Drift.MADE);
                case MENDED -> Optional.of(Drift.MENDED);
            });
        } catch (Accounts.Refused e) {
            return Optional.of(Drift.REFUSED);
        }
    }

    /** Has all machines looked at, one by one, when their turn comes. */
    void lookAtMachines() {
        machines.lookAtAll(clock.instant());
    }

    /** Whether the account of a stranger is gone, as it was of somebody who has been erased. */
    boolean removed(PersonId stranger) {
        return projection.removeStranger(stranger);
    }
}
