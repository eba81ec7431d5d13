package cat.xarxa.members.staff;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.platform.caller.Caller;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Who may speak for a person: the office, and admins of any organisation that they act or acted for. */
@Component
public class Stewardship {

    private final Appointments appointments;

    Stewardship(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Refuses all others; whoever has nothing to do with the person does not learn that there is one. */
    public void require(Caller caller, PersonId person) {
        if (!Standing.isOfficial(caller)) {
            appointments.allOf(person).stream()
                    .map(Mandate::orgId)
                    .distinct()
                    .map(org -> Standing.of(caller, org))
                    .max(Comparator.naturalOrder())
                    .orElse(Standing.STRANGER)
                    .orHide(PersonNotFound::new)
                    .requireSteward();
        }
    }
}
