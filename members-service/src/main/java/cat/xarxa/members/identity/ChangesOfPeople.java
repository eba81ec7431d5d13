package cat.xarxa.members.identity;

import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.members.person.PersonEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks the account of whoever changed as behind, in the transaction of the change. */
@Component
class ChangesOfPeople {

    private final ProvisioningQueue queue;
    private final Clock clock;

    ChangesOfPeople(ProvisioningQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @EventListener
    void on(PersonEvent happened) {
        queue.changed(happened.personId(), clock.instant());
    }

    @EventListener
    void on(MandateEvent happened) {
        queue.changed(happened.personId(), clock.instant());
    }
}
