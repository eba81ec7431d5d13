package cat.xarxa.members.export;

import cat.xarxa.members.person.PersonEvent;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** People ask for a copy of everything that is held of them. */
@Component
public class Exports {

    private final ExportBook book;
    private final Registry registry;
    private final PersonalCopies copies;
    private final ExportLog log;
    private final Transactions transactions;
    private final Clock clock;

    Exports(
            ExportBook book,
            Registry registry,
            PersonalCopies copies,
            ExportLog log,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.registry = registry;
        this.copies = copies;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody wants a copy. Once more changes nothing while parts of it are missing; later it begins a new one. */
    public Export request(PersonId person) {
        return transactions.inTransaction(() -> {
            registry.get(person);
            return book.of(person).filter(this::isOpen).orElseGet(() -> {
                Export asked = log.begin(person, clock.instant());
                log.requested(asked);
                return taken(asked);
            });
        });
    }

    /**
     * Somebody wants a copy, as others vouch for, who note it in the log: the person is told when it is whole. Within
     * the caller's transaction.
     */
    public Export order(PersonId person) {
        registry.get(person);
        Export export = book.of(person)
                .filter(this::isOpen)
                .orElseGet(() -> taken(log.begin(person, clock.instant())))
                .onTheirWord();
        book.save(export);
        return export;
    }

    private boolean isOpen(Export export) {
        return !export.isComplete() && !export.isOver(clock.instant());
    }

    /** With this service's part, which tells of the request, too. */
    private Export taken(Export asked) {
        Export export = copies.take(asked.id(), asked.personId().value(), asked.keptUntil())
                .map(copy -> asked.answered(Export.HERE, new Export.Answer(clock.instant(), copy)))
                .orElse(asked);
        book.save(export);
        return export;
    }

    /** A part has taken its copy; that of an export which is over, or was replaced, is of no interest. */
    public void answered(UUID id, String part, Export.Answer answer) {
        transactions.inTransaction(() -> book.find(id).ifPresent(export -> {
            Export answered = export.answered(part, answer);
            book.save(answered);
            if (answered.isComplete() && !export.isComplete()) {
                log.completed(answered);
            }
        }));
    }

    /** The newest of somebody, while it is kept. */
    public Export of(PersonId person) {
        return book.of(person).filter(export -> !export.isOver(clock.instant())).orElseThrow(ExportNotFound::new);
    }

    @EventListener
    void on(PersonEvent.Erased erased) {
        copies.forget(erased.personId().value());
        book.forget(erased.personId());
    }
}
