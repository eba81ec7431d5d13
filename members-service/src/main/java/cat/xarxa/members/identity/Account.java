package cat.xarxa.members.identity;

import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The account that a person is to have: what the token is to say of them, and not their name, which it need not know.
 * Hidden from logs.
 *
 * @param personId whose it is
 * @param address what they sign in with, and where they are written to
 * @param locale the tag of their language
 * @param mandates for which organisations they may act, in a stable order
 * @param duties their network-wide duties
 */
public record Account(PersonId personId, String address, String locale, List<Grant> mandates, Set<Duty> duties) {

    public Account {
        mandates = List.copyOf(mandates);
        duties = Set.copyOf(duties);
    }

    /** What the account of a person is to be; guests have none, and who acts for a suspended member only reads. */
    static Optional<Account> of(Person person, List<Mandate> held, Predicate<OrgId> suspended) {
        if (person.kind() == Person.Kind.GUEST) {
            return Optional.empty();
        }
        List<Grant> grants = held.stream()
                .map(mandate -> Grant.of(mandate, suspended.test(mandate.orgId())))
                .sorted(Comparator.comparing(Grant::org).thenComparing(Grant::role))
                .toList();
        return person.profile()
                .signInAddress()
                .map(Email::address)
                .map(address -> new Account(
                        person.getId(), address, person.profile().lang().tag(), grants, person.duties()));
    }

    @Override
    public String toString() {
        return "Account[" + personId + ", hidden]";
    }

    /**
     * A mandate as the token tells it; its field names are the claim's.
     *
     * @param org slug of the organisation
     * @param role in what capacity
     * @param rights what the person may do for this organisation
     */
    public record Grant(String org, String role, String rights) {

        static Grant of(Mandate mandate, boolean suspended) {
            Rights rights = suspended ? Rights.USER : mandate.capacity().rights();
            return new Grant(mandate.orgId().slug(), mandate.capacity().role().name(), rights.name());
        }

        /** Whether everything that another lets somebody do may be done by this one. */
        public boolean covers(Grant other) {
            return org.equals(other.org) && rank(rights) >= rank(other.rights);
        }

        private static int rank(String name) {
            return Stream.of(Rights.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .map(Rights::ordinal)
                    .orElse(-1);
        }
    }
}
