package cat.xarxa.members.mandate;

import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.partner.PartnerEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody acts for a body that has left, or for a partner whose agreement is over. */
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

    @EventListener
    void on(PartnerEvent.Ended ended) {
        appointments.endAll(ended.partnerId(), ended.on());
    }
}
