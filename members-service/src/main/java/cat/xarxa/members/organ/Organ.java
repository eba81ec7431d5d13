package cat.xarxa.members.organ;

import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;

/** An organ of the network, or one of its working groups, with who sits in it. */
public final class Organ implements AggregateRoot<Organ, OrganId> {

    private final OrganId id;
    private final OrganKind kind;
    private final Map<Language, String> names;
    private final List<Seat> seats;
    private final long version;
    private Term term;

    Organ(OrganId id, OrganKind kind, Map<Language, String> names, Term term, List<Seat> seats, long version) {
        this.id = id;
        this.kind = kind;
        this.names = Map.copyOf(names);
        this.term = term;
        this.seats = new ArrayList<>(seats);
        this.version = version;
    }

    OrganEvent.Formed formed() {
        return new OrganEvent.Formed(id, kind, term.from());
    }

    /** Somebody takes a seat. */
    OrganEvent.MembershipChanged seat(Seat seat) {
        requireOpen();
        if (seat.term().from().isBefore(term.from())) {
            throw new InvalidInputException(FieldProblem.of("from", "before-start", term.from()));
        }
        if (seats.stream().anyMatch(held -> held.isOpen() && held.isOf(seat.personId(), seat.orgId()))) {
            throw OrganRefused.seated();
        }
        seats.add(seat);
        return new OrganEvent.MembershipChanged(id, seat);
    }

    /** A seat has its last day. */
    OrganEvent.MembershipChanged unseat(UUID seatId, LocalDate lastDay) {
        Seat held = seats.stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(OrganNotFound::new);
        if (!held.isOpen()) {
            throw OrganRefused.ended();
        }
        if (lastDay.isBefore(held.term().from())) {
            throw new InvalidInputException(
                    FieldProblem.of("on", "before-start", held.term().from()));
        }
        return end(held, lastDay);
    }

    /** The seats that a person holds for an organisation have their last day. */
    List<OrganEvent> unseatAll(PersonId person, OrgId org, LocalDate lastDay) {
        return openSeats().stream()
                .filter(seat -> seat.isOf(person, org))
                .<OrganEvent>map(seat -> end(seat, lastDay))
                .toList();
    }

    private OrganEvent.MembershipChanged end(Seat held, LocalDate lastDay) {
        Seat ended = held.until(lastDay);
        seats.set(seats.indexOf(held), ended);
        return new OrganEvent.MembershipChanged(id, ended);
    }

    /** It ends, with all its seats. */
    List<OrganEvent> close(LocalDate lastDay) {
        requireOpen();
        if (lastDay.isBefore(term.from())) {
            throw new InvalidInputException(FieldProblem.of("on", "before-start", term.from()));
        }
        List<OrganEvent> happened = new ArrayList<>();
        openSeats().forEach(seat -> happened.add(end(seat, lastDay)));
        term = new Term(term.from(), lastDay);
        happened.add(new OrganEvent.Closed(id, lastDay));
        return happened;
    }

    private List<Seat> openSeats() {
        return seats.stream().filter(Seat::isOpen).toList();
    }

    private void requireOpen() {
        if (term.to() != null) {
            throw OrganRefused.closed(id);
        }
    }

    @Override
    public OrganId getId() {
        return id;
    }

    public OrganKind kind() {
        return kind;
    }

    /** What it is called, in Catalan at least. */
    public Map<Language, String> names() {
        return names;
    }

    public Term term() {
        return term;
    }

    /** All seats, of today and of before, in the order in which they were taken. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** Raised by each stored change; 0 before the first. */
    public long version() {
        return version;
    }
}
