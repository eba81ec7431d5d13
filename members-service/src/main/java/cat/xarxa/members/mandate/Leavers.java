package cat.xarxa.members.mandate;

import cat.xarxa.members.member.MemberEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody acts for a body that has left. */
@Component
class Leavers {

    private final Appointments appointments;

    Leavers(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void on(MemberEvent.Left left) {
        appointments.endAll(left.memberId(), left.departure().on());
    }
}
