package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        transactions.inTransaction(() -> end(mandates.find(id).orElseThrow(MandateNotFound::new), lastDay));
    }

    /**
     * All mandates for an organisation that have no end yet end on a day, or on their first one where that is later.
     */
    void endAll(OrgId orgId, LocalDate lastDay) {
        transactions.inTransaction(() -> mandates.openFor(orgId).forEach(mandate -> {
            LocalDate first = mandate.term().from();
            end(mandate, lastDay.isBefore(first) ? first : lastDay);
        }));
    }

    private void end(Mandate mandate, LocalDate lastDay) {
        Facts before = MandateActs.facts(mandate);
        MandateEvent ended = mandate.end(lastDay);
        mandates.save(mandate, MandateActs.act("mandate.ended", before, mandate));
        events.publishEvent(ended);
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
                .filter(mandate -> mandate.term().holdsAt(now))
                .toList();
    }
}
