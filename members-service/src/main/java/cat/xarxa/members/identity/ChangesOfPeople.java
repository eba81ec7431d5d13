package cat.xarxa.members.identity;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.person.PersonEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks the account of whoever changed as behind, in the transaction of the change. */
@Component
class ChangesOfPeople {

    private final ProvisioningQueue queue;
    private final Appointments appointments;
    private final Clock clock;
    private @Nullable LocalDate seen;

    ChangesOfPeople(ProvisioningQueue queue, Appointments appointments, Clock clock) {
        this.queue = queue;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Mandates begin and end with the day: whose do is behind from midnight on. Called by one thread. */
    void noteTheDay() {
        Instant now = clock.instant();
        LocalDate today = Term.dayOf(now);
        if (!today.equals(seen)) {
            appointments.turningOn(today).forEach(person -> queue.changed(person, now));
            seen = today;
        }
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
