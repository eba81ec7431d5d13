package cat.xarxa.members.organ;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.MandateEvent;
import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Organs are formed and closed, and people take seats in them and leave them. */
@Component
public class Composition {

    private final Organs organs;
    private final Appointments appointments;
    private final Transactions transactions;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Composition(
            Organs organs,
            Appointments appointments,
            Transactions transactions,
            Ids ids,
            ApplicationEventPublisher events) {
        this.organs = organs;
        this.appointments = appointments;
        this.transactions = transactions;
        this.ids = ids;
        this.events = events;
    }

    /** An organ is formed; its slug is its own from now on. */
    public void form(OrganId id, OrganKind kind, Map<Language, String> names, LocalDate from) {
        Organ organ = new Organ(id, kind, names, new Term(from, null), List.of(), 0);
        Act act = Act.of("organ.formed", "organ", id)
                .changing(Facts.none(), Facts.none().with("kind", kind).with("from", from));
        transactions.inTransaction(() -> {
            organs.add(organ, act);
            events.publishEvent(organ.formed());
        });
    }

    /** A person takes a seat for an organisation that they hold a mandate for. */
    public UUID seat(OrganId id, Revision read, PersonId person, OrgId org, Seat.Vote vote, LocalDate from) {
        Seat seat = new Seat(ids.next(), person, org, vote, new Term(from, null));
        transactions.inTransaction(() -> {
            if (!appointments.actingFor(org).contains(person)) {
                throw new InvalidInputException(FieldProblem.of("personId", "no-mandate", org.slug()));
            }
            Organ organ = newest(id, read);
            store(organ, "organ.seated", List.of(organ.seat(seat)));
        });
        return seat.id();
    }

    /** A seat has its last day. */
    public void unseat(OrganId id, Revision read, UUID seatId, LocalDate lastDay) {
        transactions.inTransaction(() -> {
            Organ organ = newest(id, read);
            store(organ, "organ.unseated", List.of(organ.unseat(seatId, lastDay)));
        });
    }

    /** An organ ends, with all its seats. */
    public void close(OrganId id, Revision read, LocalDate lastDay) {
        transactions.inTransaction(() -> {
            Organ organ = newest(id, read);
            store(organ, "organ.closed", organ.close(lastDay));
        });
    }

    /** Whoever acts for an organisation no longer has no seat for it either. */
    @EventListener
    void on(MandateEvent.Ended ended) {
        if (appointments.actingFor(ended.orgId()).contains(ended.personId())) {
            return;
        }
        for (Organ organ : organs.withSeatOf(ended.personId())) {
            List<OrganEvent> happened = organ.unseatAll(ended.personId(), ended.orgId(), ended.to());
            if (!happened.isEmpty()) {
                store(organ, "organ.unseated", happened);
            }
        }
    }

    public Organ get(OrganId id) {
        return organs.find(id).orElseThrow(OrganNotFound::new);
    }

    /** Organs after a slug, at most so many. */
    public List<Organ> list(@Nullable OrganId after, int limit) {
        return organs.list(after, limit);
    }

    private Organ newest(OrganId id, Revision read) {
        Organ organ = get(id);
        read.requireNewest(organ.version());
        return organ;
    }

    private void store(Organ organ, String action, List<OrganEvent> happened) {
        List<String> seats = happened.stream().flatMap(Composition::told).toList();
        Act act = Act.of(action, "organ", organ.getId())
                .changing(
                        Facts.none(),
                        Facts.none()
                                .with("seats", seats)
                                .with("to", organ.term().to()));
        organs.save(organ, act);
        happened.forEach(events::publishEvent);
    }

    private static Stream<String> told(OrganEvent happened) {
        return happened instanceof OrganEvent.MembershipChanged(OrganId organ, Seat seat)
                ? Stream.of(String.join(
                        ":",
                        seat.personId().toString(),
                        seat.orgId().slug(),
                        seat.vote().name(),
                        seat.term().from().toString(),
                        String.valueOf(seat.term().to())))
                : Stream.empty();
    }
}
