package cat.xarxa.members.succession;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.staff.Colleague;
import cat.xarxa.members.staff.Staff;
import cat.xarxa.members.succession.MandateSucceeded.Party;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands mandates over: what is previewed is what is done. */
@Component
public class Handovers {

    private final Appointments appointments;
    private final Staff staff;
    private final Successions successions;
    private final Transactions transactions;
    private final Announcer announcer;

    Handovers(
            Appointments appointments,
            Staff staff,
            Successions successions,
            Transactions transactions,
            Announcer announcer) {
        this.appointments = appointments;
        this.staff = staff;
        this.successions = successions;
        this.transactions = transactions;
        this.announcer = announcer;
    }

    /** What a handover would do; nothing is done. */
    public Plan plan(MandateId id, Handover handover) {
        Mandate from = appointments.get(id);
        if (from.personId().equals(handover.successor())) {
            throw new InvalidInputException(FieldProblem.of("successor", "same-person"));
        }
        Mandate existing = successor(from, handover).mandates().stream()
                .filter(mandate -> mandate.term().to() == null)
                .filter(mandate -> mandate.capacity().role() == from.capacity().role())
                .findFirst()
                .orElse(null);
        return Plan.of(from, handover, existing);
    }

    private Colleague successor(Mandate from, Handover handover) {
        try {
            return staff.get(from.orgId(), handover.successor());
        } catch (NotFoundException e) {
            InvalidInputException refusal =
                    new InvalidInputException(FieldProblem.of("successor", "unknown-colleague"));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The successor's mandate begins, or gives as much as the predecessor's did, which ends: all or nothing. */
    public Succession handOver(MandateId id, Revision read, Handover handover, Instant now) {
        return transactions.inTransaction(() -> {
            Plan plan = plan(id, handover);
            MandateId to = successorMandate(plan, Term.dayOf(now));
            MandateSucceeded decided = announcer.tell(plan, new Party(to, handover.successor()));
            appointments.end(id, read, handover.ending());
            return successions.add(decided, now);
        });
    }

    private MandateId successorMandate(Plan plan, LocalDate today) {
        Mandate existing = plan.existing();
        if (existing == null) {
            LocalDate next = plan.handover().ending().lastDay().plusDays(1);
            LocalDate first = next.isBefore(today) ? next : today;
            return appointments.start(plan.handover().successor(), plan.from().orgId(), plan.capacity(), first);
        }
        if (plan.raises()) {
            Revision newest = new Revision(existing.version());
            appointments.change(existing.getId(), newest, plan.capacity().rights(), today);
        }
        return existing.getId();
    }

    /** A service has done its part. */
    public void answered(UUID succession, String service, Succession.Answer answer) {
        successions.answered(succession, service, answer);
    }

    /** The newest handovers of an organisation. */
    public List<Succession> of(OrgId org) {
        return successions.of(org);
    }

    /** Gives a handover its id and tells of it. */
    @Component
    static class Announcer {

        private final Ids ids;
        private final ApplicationEventPublisher events;

        Announcer(Ids ids, ApplicationEventPublisher events) {
            this.ids = ids;
            this.events = events;
        }

        MandateSucceeded tell(Plan plan, Party to) {
            Mandate from = plan.from();
            var decided = new MandateSucceeded(
                    ids.next(),
                    from.orgId(),
                    new Party(from.getId(), from.personId()),
                    to,
                    plan.handover().inherit());
            events.publishEvent(decided);
            return decided;
        }
    }
}
