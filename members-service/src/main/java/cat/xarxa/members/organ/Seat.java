package cat.xarxa.members.organ;

import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a person sits in an organ for an organisation.
 *
 * @param id its own
 * @param personId who, by a mandate of the organisation
 * @param orgId for whom
 * @param vote whether with a vote
 * @param term from when until when
 */
public record Seat(UUID id, PersonId personId, OrgId orgId, Vote vote, Term term) {

    boolean isOpen() {
        return term.to() == null;
    }

    boolean isOf(PersonId person, OrgId org) {
        return personId.equals(person) && orgId.equals(org);
    }

    /** The same, until a day; its first one where that is later. */
    Seat until(LocalDate lastDay) {
        LocalDate last = lastDay.isBefore(term.from()) ? term.from() : lastDay;
        return new Seat(id, personId, orgId, vote, new Term(term.from(), last));
    }

    /** What counts when it is put to the vote. */
    public enum Vote {
        VOTING,
        /** Voice only. */
        VOICE
    }
}
