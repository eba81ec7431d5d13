package cat.xarxa.members.mandate;

import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonFixtures;
import java.time.LocalDate;
import java.util.UUID;

/** Mandates as tests of several packages need them; the one of the contracts' samples. */
public final class MandateFixtures {

    public static final MandateId MANDATE = new MandateId(UUID.fromString("019f9b6a-3c05-7d42-9c1e-2b7a5f80e102"));
    public static final LocalDate FROM = LocalDate.of(2020, 11, 1);

    private MandateFixtures() {}

    public static Mandate mandate() {
        return of("manlleu", Role.TECHNICIAN, Rights.USER);
    }

    public static Mandate of(String org, Role role, Rights rights) {
        return new Mandate(MANDATE, PersonFixtures.AINA, new OrgId(org), new Capacity(role, rights), Term.from(FROM));
    }

    public static MandateEvent.Started started() {
        return mandate().started();
    }

    public static MandateEvent.RightsChanged rightsChanged() {
        return mandate().change(Rights.EDITOR);
    }

    public static MandateEvent.Ended ended(LocalDate lastDay) {
        return mandate().end(Ending.after(lastDay));
    }
}
