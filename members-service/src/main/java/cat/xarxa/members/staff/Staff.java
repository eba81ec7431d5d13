package cat.xarxa.members.staff;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people who act for an organisation. */
@Component
public class Staff {

    private final Registry registry;
    private final Appointments appointments;
    private final Onboarding onboarding;
    private final Transactions transactions;

    Staff(Registry registry, Appointments appointments, Onboarding onboarding, Transactions transactions) {
        this.registry = registry;
        this.appointments = appointments;
        this.onboarding = onboarding;
        this.transactions = transactions;
    }

    /**
     * Somebody acts for an organisation, and is invited to sign in. Who is known by their own address is not registered
     * again.
     *
     * @param ofAnyOrganisation whether the person may be one whom the organisation has had nothing to do with so far
     * @throws Email.InUse when somebody else signs in with the address
     */
    public PersonId invite(Newcomer newcomer, boolean ofAnyOrganisation) {
        return transactions.inTransaction(() -> {
            PersonId id = known(newcomer, ofAnyOrganisation);
            appointments.start(id, newcomer.orgId(), newcomer.capacity(), newcomer.from());
            if (onboarding.of(id).stage() != Onboarding.Stage.SIGNED_IN) {
                onboarding.invite(id);
            }
            return id;
        });
    }

    /** A mailbox that several people read tells nobody from the others: only a personal address does. */
    private PersonId known(Newcomer newcomer, boolean ofAnyOrganisation) {
        Email address = newcomer.profile().signInAddress().orElseThrow();
        Person known = registry.signingInWith(address).orElse(null);
        if (known == null) {
            return registry.register(Person.Kind.MANDATED, newcomer.profile(), Set.of());
        }
        boolean same = address.kind() == Email.Kind.PERSONAL
                && known.profile().emails().contains(address);
        boolean reachable = ofAnyOrganisation
                || !mandatesOf(known.getId(), newcomer.orgId()).isEmpty();
        if (!same || !reachable) {
            throw new Email.InUse();
        }
        return known.getId();
    }

    /** Sends the invitation once more; the one before stays good until it expires. */
    public void inviteAgain(OrgId orgId, PersonId personId) {
        transactions.inTransaction(() -> {
            if (get(orgId, personId).account().stage() == Onboarding.Stage.SIGNED_IN) {
                throw new AlreadySignedIn();
            }
            onboarding.invite(personId);
        });
    }

    /** Somebody who acts or acted for the organisation, with all their mandates for it. */
    public Colleague get(OrgId orgId, PersonId personId) {
        List<Mandate> mandates = mandatesOf(personId, orgId);
        if (mandates.isEmpty()) {
            throw new PersonNotFound();
        }
        return colleague(personId, mandates);
    }

    /** People after a person, in the order in which they became known, at most so many. */
    public List<Colleague> list(StaffFilter filter, Instant now, int limit) {
        return appointments.allFor(filter.orgId()).stream()
                .filter(mandate -> filter.former() || !mandate.isOverAt(now))
                .collect(
                        Collectors.groupingBy(mandate -> mandate.personId().value(), TreeMap::new, Collectors.toList()))
                .tailMap(filter.after(), false)
                .entrySet()
                .stream()
                .limit(limit)
                .map(person -> colleague(new PersonId(person.getKey()), person.getValue()))
                .toList();
    }

    private List<Mandate> mandatesOf(PersonId personId, OrgId orgId) {
        return appointments.allFor(orgId).stream()
                .filter(mandate -> mandate.personId().equals(personId))
                .toList();
    }

    private Colleague colleague(PersonId id, List<Mandate> mandates) {
        return new Colleague(id, registry.find(id).map(Person::profile).orElse(null), mandates, onboarding.of(id));
    }
}
