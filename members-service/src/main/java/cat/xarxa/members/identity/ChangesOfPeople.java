package cat.xarxa.members.identity;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.person.PersonEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks the account of whoever changed as behind, in the transaction of the change. */
@Component
class ChangesOfPeople {

    private final ProvisioningQueue queue;
    private final Appointments appointments;
    private final Clock clock;

    ChangesOfPeople(ProvisioningQueue queue, Appointments appointments, Clock clock) {
        this.queue = queue;
        this.appointments = appointments;
        this.clock = clock;
    }

    @EventListener
    void on(PersonEvent happened) {
        queue.changed(happened.personId(), clock.instant());
    }

    /** Whoever acts for a suspended member may write for it no more, until it is reinstated. */
    @EventListener
    void on(MemberEvent happened) {
        switch (happened) {
            case MemberEvent.Suspended _, MemberEvent.Reinstated _ ->
                appointments.actingFor(happened.memberId()).forEach(person -> queue.changed(person, clock.instant()));
            default -> {}
        }
    }

    @EventListener
    void on(MandateEvent happened) {
        queue.changed(happened.personId(), clock.instant());
    }
}
