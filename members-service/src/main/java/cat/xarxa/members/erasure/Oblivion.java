package cat.xarxa.members.erasure;

import cat.xarxa.members.duty.Duties;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.idempotency.KeptAnswers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
    private final Log log;

    Oblivion(ErasureBook book, Registry registry, Appointments appointments, Duties duties, KeptAnswers kept, Log log) {
        this.kept = kept;
        this.book = book;
        this.registry = registry;
        this.appointments = appointments;
        this.duties = duties;
        this.log = log;
    }

    UUID nextId() {
        return log.ids.next();
    }

    /** Mandates end by the normal verb, so that whoever follows them needs to know nothing of erasures. */
    Erasure carryOut(Erasure asked, PersonId by, Instant now) {
        duties.requireThatNetworkCanDoWithout(asked.personId());
        int mandates = appointments.endAllOf(asked.personId(), Ending.at(now));
        registry.erase(asked.personId());
        int answers = kept.forget(asked.personId().value());
        Erasure.Answer here =
                new Erasure.Answer(now, Map.of("people", 1, "mandates", mandates, "keptAnswers", answers));
        Erasure decided = asked.decided(Erasure.State.DECIDED, by, now).confirmed(Erasure.HERE, here);
        book.save(decided);
        note("person.erased", decided);
        log.events.publishEvent(new ErasureEvent.Requested(decided.id(), decided.personId()));
        return decided;
    }

    void confirm(Erasure erasure, String part, Erasure.Answer answer) {
        Erasure confirmed = erasure.confirmed(part, answer);
        book.save(confirmed);
        if (confirmed.state() == Erasure.State.COMPLETE && erasure.state() != Erasure.State.COMPLETE) {
            log.events.publishEvent(new ErasureEvent.Completed(erasure.id(), erasure.personId()));
        }
    }

    /** One entry for each act, by ids. */
    void note(String action, Erasure erasure) {
        log.audit.append(Act.of(action, "person", erasure.personId())
                .changing(
                        Facts.none(),
                        Facts.none()
                                .with("erasure", erasure.id())
                                .with("requestedBy", erasure.requestedBy())
                                .with("decidedBy", erasure.decidedBy())));
    }

    /** Where it is written down what happens. */
    @Component
    static class Log {

        private final Ids ids;
        private final Audit audit;
        private final ApplicationEventPublisher events;

        Log(Ids ids, Audit audit, ApplicationEventPublisher events) {
            this.ids = ids;
            this.audit = audit;
            this.events = events;
        }
    }
}
