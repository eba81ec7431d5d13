package cat.xarxa.members.duty;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who does what for the network as a whole. */
@Component
public class Duties {

    private final Registry registry;
    private final Administrators administrators;
    private final Onboarding onboarding;
    private final Transactions transactions;

    Duties(Registry registry, Administrators administrators, Onboarding onboarding, Transactions transactions) {
        this.registry = registry;
        this.administrators = administrators;
        this.onboarding = onboarding;
        this.transactions = transactions;
    }

    /** Those who have any, after a person, in the order in which they became known, at most so many. */
    public List<Holder> holders(UUID after, int limit) {
        return registry.withDuties().stream()
                .filter(person -> person.getId().value().compareTo(after) > 0)
                .limit(limit)
                .map(this::holder)
                .toList();
    }

    /**
     * Anybody, with duties or without.
     *
     * @throws cat.xarxa.members.person.PersonNotFound when there is no such person
     */
    public Holder get(PersonId id) {
        return holder(registry.get(id));
    }

    /**
     * Somebody has exactly these from now on. What is taken ends their sessions at once.
     *
     * @throws DutyRefused for a guest, and when nobody would be left who may give duties
     */
    public void assign(PersonId id, Revision read, Set<Duty> duties) {
        transactions.inTransaction(() -> {
            Person person = registry.get(id);
            if (person.kind() == Person.Kind.GUEST) {
                throw DutyRefused.guest();
            }
            if (person.duties().contains(Duty.PLATFORM_ADMIN) && !duties.contains(Duty.PLATFORM_ADMIN)) {
                administrators.requireAnotherThan(id);
            }
            registry.assign(id, read, duties);
        });
    }

    /**
     * Somebody of whom the network did not know works for it, and is invited to sign in.
     *
     * @throws Email.InUse when somebody signs in with the address already: they are given duties where they stand
     */
    public PersonId appoint(Profile profile, Set<Duty> duties) {
        return transactions.inTransaction(() -> {
            PersonId id = registry.register(Person.Kind.MANDATED, profile, duties);
            onboarding.invite(id);
            return id;
        });
    }

    /**
     * For whoever ends more than duties, within the caller's transaction.
     *
     * @throws DutyRefused when nobody but this person may give duties
     */
    public void requireThatNetworkCanDoWithout(PersonId id) {
        if (registry.get(id).duties().contains(Duty.PLATFORM_ADMIN)) {
            administrators.requireAnotherThan(id);
        }
    }

    private Holder holder(Person person) {
        return new Holder(person, onboarding.of(person.getId()));
    }
}
