package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import org.springframework.stereotype.Component;

/** Who may hold a mandate: someone with an account, for an organisation that the network knows. */
@Component
class Eligibility {

    private final Registry registry;
    private final Organisations organisations;

    Eligibility(Registry registry, Organisations organisations) {
        this.registry = registry;
        this.organisations = organisations;
    }

    void check(PersonId personId, OrgId orgId) {
        if (registry.get(personId).kind() == Person.Kind.GUEST) {
            throw MandateRefused.guest();
        }
        if (organisations.find(orgId).isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("orgId", "unknown-organisation", orgId.slug()));
        }
    }
}
