package cat.xarxa.members.erasure;

import cat.xarxa.members.duty.Duties;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.idempotency.KeptAnswers;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries an erasure out, within the caller's transaction: here at once, and elsewhere by telling. */
@Component
class Oblivion {

    private final ErasureBook book;
    private final Registry registry;
    private final Appointments appointments;
    private final Duties duties;
    private final KeptAnswers kept;
    private final ApplicationEventPublisher events;

    Oblivion(
            ErasureBook book,
            Registry registry,
            Appointments appointments,
            Duties duties,
            KeptAnswers kept,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.book = book;
        this.registry = registry;
        this.appointments = appointments;
        this.duties = duties;
        this.events = events;
    }

    /** Mandates end by the normal verb, so that whoever follows them needs to know nothing of erasures. */
    Erasure carryOut(Erasure asked, PersonId by, Instant now) {
        duties.requireThatNetworkCanDoWithout(asked.personId());
        int mandates = appointments.breakOffAllOf(asked.personId(), now);
        registry.erase(asked.personId());
        int answers = kept.forget(asked.personId().value());
        Erasure.Answer here =
                new Erasure.Answer(now, Map.of("people", 1, "mandates", mandates, "keptAnswers", answers));
        Erasure decided = asked.decided(Erasure.State.DECIDED, by, now).confirmed(Erasure.HERE, here);
        book.save(decided, "person.erased");
        events.publishEvent(new ErasureEvent.Requested(decided.id(), decided.personId()));
        return decided;
    }

    void confirm(Erasure erasure, String part, Erasure.Answer answer) {
        Erasure confirmed = erasure.confirmed(part, answer);
        book.save(confirmed);
        if (confirmed.state() == Erasure.State.COMPLETE && erasure.state() != Erasure.State.COMPLETE) {
            events.publishEvent(new ErasureEvent.Completed(erasure.id(), erasure.personId()));
        }
    }
}
