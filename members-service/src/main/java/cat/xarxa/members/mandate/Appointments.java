package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Mandates start and end. */
@Component
public class Appointments {

    private final Mandates mandates;
    private final Eligibility eligibility;
    private final Transactions transactions;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Appointments(
            Mandates mandates,
            Eligibility eligibility,
            Transactions transactions,
            Ids ids,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.eligibility = eligibility;
        this.transactions = transactions;
        this.ids = ids;
        this.events = events;
    }

    /** A person may act for an organisation from a day on. */
    public MandateId start(PersonId personId, OrgId orgId, Capacity capacity, LocalDate from) {
        MandateId id = new MandateId(ids.next());
        transactions.inTransaction(() -> {
            eligibility.check(personId, orgId);
            Mandate mandate = new Mandate(id, personId, orgId, capacity, Term.from(from));
            mandates.add(mandate);
            events.publishEvent(mandate.started());
        });
        return id;
    }

    /** A mandate's last day is settled. */
    public void end(MandateId id, LocalDate lastDay) {
        transactions.inTransaction(() -> end(get(id), Ending.after(lastDay)));
    }

    /** A mandate ends; never that of the last who may decide on the people of the organisation. */
    public void end(MandateId id, Revision read, Ending ending) {
        transactions.inTransaction(() -> {
            Mandate mandate = newest(id, read);
            requireAnotherAdmin(mandate, ending.lastDay());
            end(mandate, ending);
        });
    }

    /** The person may do more, or less, for the organisation from now on. */
    public void change(MandateId id, Revision read, Capacity.Rights rights, LocalDate today) {
        transactions.inTransaction(() -> {
            Mandate mandate = newest(id, read);
            if (rights != Capacity.Rights.ADMIN) {
                requireAnotherAdmin(mandate, today);
            }
            Facts before = MandateActs.facts(mandate);
            MandateEvent changed = mandate.change(rights);
            mandates.save(mandate, MandateActs.act("mandate.rights-changed", before, mandate));
            events.publishEvent(changed);
        });
    }

    private void requireAnotherAdmin(Mandate mandate, LocalDate on) {
        if (!mandate.isAdmin() || mandate.term().to() != null) {
            return;
        }
        mandates.guardAdmins(mandate.orgId());
        boolean other = mandates.openFor(mandate.orgId()).stream()
                .filter(Mandate::isAdmin)
                .filter(one -> !one.getId().equals(mandate.getId()))
                .anyMatch(one -> !one.term().from().isAfter(on.plusDays(1)));
        if (!other) {
            throw MandateRefused.lastAdmin();
        }
    }

    private Mandate newest(MandateId id, Revision read) {
        Mandate mandate = get(id);
        read.requireNewest(mandate.version());
        return mandate;
    }

    /**
     * All mandates for an organisation that have no end yet end on a day, or on their first one where that is later.
     */
    void endAll(OrgId orgId, LocalDate lastDay) {
        transactions.inTransaction(() -> mandates.openFor(orgId).forEach(mandate -> {
            LocalDate first = mandate.term().from();
            end(mandate, Ending.after(lastDay.isBefore(first) ? first : lastDay));
        }));
    }

    /**
     * All mandates of a person end at once, also that of the last admin of an organisation: nobody is kept for the sake
     * of it.
     *
     * @return how many
     */
    public int breakOffAllOf(PersonId person, Instant now) {
        return transactions.inTransaction(() -> {
            List<Mandate> left = mandates.ofPerson(person).stream()
                    .filter(mandate -> !mandate.isOverAt(now))
                    .toList();
            left.forEach(mandate -> settle(mandate, one -> one.breakOff(now)));
            return left.size();
        });
    }

    /** All mandates that there are and were of a person, the oldest first. */
    public List<Mandate> allOf(PersonId person) {
        return mandates.ofPerson(person);
    }

    private void end(Mandate mandate, Ending ending) {
        settle(mandate, one -> one.end(ending));
    }

    private void settle(Mandate mandate, Function<Mandate, MandateEvent> verb) {
        Facts before = MandateActs.facts(mandate);
        MandateEvent ended = verb.apply(mandate);
        mandates.save(mandate, MandateActs.act("mandate.ended", before, mandate));
        events.publishEvent(ended);
    }

    public Mandate get(MandateId id) {
        return mandates.find(id).orElseThrow(MandateNotFound::new);
    }

    /** All mandates that there are and were for an organisation, the oldest first. */
    public List<Mandate> allFor(OrgId orgId) {
        return mandates.allFor(orgId);
    }

    /** Whose mandates begin on a day, or are over since the day before. */
    public List<PersonId> turningOn(LocalDate day) {
        return mandates.turningOn(day).stream()
                .map(Mandate::personId)
                .distinct()
                .toList();
    }

    /** Who holds a mandate for an organisation that has no end yet. */
    public List<PersonId> actingFor(OrgId orgId) {
        return mandates.openFor(orgId).stream()
                .map(Mandate::personId)
                .distinct()
                .toList();
    }

    /** The mandates that a person holds at a moment. */
    public List<Mandate> heldBy(PersonId personId, Instant now) {
        return mandates.ofPerson(personId).stream()
                .filter(mandate -> mandate.holdsAt(now))
                .toList();
    }
}
