package cat.xarxa.members.export.order;

import cat.xarxa.members.export.Export;
import cat.xarxa.members.export.Exports;
import cat.xarxa.members.person.PersonEvent;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Copies that others record a person's request for: begun when a second person has looked at it, for the person alone.
 */
@Component
public class ExportOrders {

    private final OrderBook book;
    private final Exports exports;
    private final Registry registry;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ExportOrders(OrderBook book, Exports exports, Registry registry, Transactions transactions, Ids ids, Clock clock) {
        this.book = book;
        this.exports = exports;
        this.registry = registry;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records that a person asked for it; once more changes nothing while it waits. */
    public ExportOrder record(PersonId person, PersonId by, String reference) {
        return transactions.inTransaction(() -> {
            registry.get(person);
            return book.openOf(person).orElseGet(() -> {
                ExportOrder order = ExportOrder.recorded(ids.next(), person, by, reference, clock.instant());
                book.add(order);
                return order;
            });
        });
    }

    /** The copy is begun; once more changes nothing. */
    public ExportOrder approve(UUID id, PersonId by) {
        return transactions.inTransaction(() -> {
            ExportOrder order = get(id);
            if (order.state() == ExportOrder.State.APPROVED) {
                return order;
            }
            order.requireOtherEyes(by);
            Instant now = clock.instant();
            Export export = exports.order(order.personId());
            return book.save(order.approved(by, export.id(), now), "export.approved");
        });
    }

    /** It is not to be, or is taken back by whoever recorded it. */
    public ExportOrder refuse(UUID id, PersonId by) {
        return transactions.inTransaction(() -> book.save(get(id).refused(by, clock.instant()), "export.refused"));
    }

    public ExportOrder get(UUID id) {
        return book.find(id).orElseThrow(OrderNotFound::new);
    }

    /** Older ones than one, at most so many, newest first. */
    public List<ExportOrder> list(@Nullable UUID before, int limit) {
        return book.list(before, limit);
    }

    @EventListener
    void on(PersonEvent.Erased erased) {
        book.forget(erased.personId());
    }
}
