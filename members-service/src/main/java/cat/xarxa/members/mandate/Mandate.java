package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;

/** That a person acts for an organisation. Its successor joins it here when succession comes. */
public final class Mandate implements AggregateRoot<Mandate, MandateId> {

    private final MandateId id;
    private final PersonId personId;
    private final OrgId orgId;
    private final Capacity capacity;
    private Term term;

    Mandate(MandateId id, PersonId personId, OrgId orgId, Capacity capacity, Term term) {
        this.id = id;
        this.personId = personId;
        this.orgId = orgId;
        this.capacity = capacity;
        this.term = term;
    }

    MandateEvent.Started started() {
        return new MandateEvent.Started(id, personId, orgId, capacity, term.from());
    }

    /** Settles the last day. */
    MandateEvent.Ended end(LocalDate lastDay) {
        if (term.to() != null) {
            throw MandateRefused.ended();
        }
        if (lastDay.isBefore(term.from())) {
            throw new InvalidInputException(FieldProblem.of("to", "before-start", term.from()));
        }
        term = new Term(term.from(), lastDay);
        return new MandateEvent.Ended(id, personId, orgId, lastDay);
    }

    @Override
    public MandateId getId() {
        return id;
    }

    public PersonId personId() {
        return personId;
    }

    public OrgId orgId() {
        return orgId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Term term() {
        return term;
    }
}
