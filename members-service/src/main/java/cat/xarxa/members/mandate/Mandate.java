package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** That a person acts for an organisation. */
public final class Mandate implements AggregateRoot<Mandate, MandateId> {

    private final MandateId id;
    private final PersonId personId;
    private final OrgId orgId;
    private Capacity capacity;
    private Term term;
    private @Nullable Instant endedAt;
    private long version;

    Mandate(MandateId id, PersonId personId, OrgId orgId, Capacity capacity, Term term) {
        this.id = id;
        this.personId = personId;
        this.orgId = orgId;
        this.capacity = capacity;
        this.term = term;
    }

    /** As it was stored. */
    static Mandate restored(Mandates.Stored stored) {
        LocalDate last = stored.to() == null ? null : LocalDate.parse(stored.to());
        Mandate mandate = new Mandate(
                new MandateId(stored.id()),
                new PersonId(stored.personId()),
                new OrgId(stored.orgId()),
                new Capacity(stored.role(), stored.rights()),
                new Term(LocalDate.parse(stored.from()), last));
        mandate.endedAt = stored.endedAt();
        mandate.version = stored.revision();
        return mandate;
    }

    MandateEvent.Started started() {
        return new MandateEvent.Started(id, personId, orgId, capacity, term.from());
    }

    /** Settles the last day, and that it takes effect before that day is over where it is to be so. */
    MandateEvent.Ended end(Ending ending) {
        requireOpen();
        return settle(ending);
    }

    /** Ends it at once, also where a later last day was settled before. */
    MandateEvent.Ended breakOff(Instant now) {
        return settle(Ending.at(now));
    }

    private MandateEvent.Ended settle(Ending ending) {
        LocalDate lastDay = ending.lastDayFrom(term.from());
        if (lastDay.isBefore(term.from())) {
            throw new InvalidInputException(FieldProblem.of("to", "before-start", term.from()));
        }
        term = new Term(term.from(), lastDay);
        endedAt = ending.at();
        version++;
        return new MandateEvent.Ended(id, personId, orgId, lastDay);
    }

    /** The person may do more, or less, for the organisation. */
    MandateEvent.RightsChanged change(Capacity.Rights rights) {
        requireOpen();
        capacity = new Capacity(capacity.role(), rights);
        version++;
        return new MandateEvent.RightsChanged(id, personId, orgId, rights);
    }

    private void requireOpen() {
        if (term.to() != null) {
            throw MandateRefused.ended();
        }
    }

    /** Whether the person may act by it at a moment. */
    public boolean holdsAt(Instant now) {
        return term.holdsAt(now) && (endedAt == null || now.isBefore(endedAt));
    }

    /** Whether it is over for good at a moment. */
    public boolean isOverAt(Instant now) {
        return term.to() != null && !holdsAt(now) && !Term.dayOf(now).isBefore(term.from());
    }

    /** Whether it has rights to change who acts for the organisation. */
    boolean isAdmin() {
        return capacity.rights() == Capacity.Rights.ADMIN;
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

    /** When it ended, where that was before its last day was over; null otherwise. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Raised by each change; 0 before the first. */
    public long version() {
        return version;
    }
}
