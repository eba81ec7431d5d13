package cat.xarxa.members.demo;

import cat.xarxa.members.demo.DemoNetwork.DemoPerson;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Registers the demo's people. */
class DemoPeople {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final Registry registry;
    private final Appointments appointments;

    DemoPeople(Registry registry, Appointments appointments) {
        this.registry = registry;
        this.appointments = appointments;
    }

    /** Whether anybody is registered. */
    boolean areThere() {
        return registry.knowsAnybody();
    }

    PersonId add(DemoPerson person, LocalDate since) {
        List<Email> emails = List.of(new Email(person.address(), Email.Kind.PERSONAL));
        Profile profile = new Profile(new PersonName(person.markedName()), emails, person.lang(), ZONE);
        PersonId id =
                registry.register(Person.Kind.MANDATED, profile, Objects.requireNonNullElse(person.duties(), Set.of()));
        if (person.org() != null && person.role() != null) {
            Capacity capacity = new Capacity(person.role(), Capacity.Rights.USER);
            appointments.start(id, new OrgId(person.org()), capacity, since);
        }
        return id;
    }
}
