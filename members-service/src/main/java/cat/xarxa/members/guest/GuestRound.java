package cat.xarxa.members.guest;

import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Goes through the guests once: who never confirmed is forgotten, who came no more is erased. */
@Component
class GuestRound {

    private static final Logger LOG = LoggerFactory.getLogger(GuestRound.class);

    private final GuestBook book;
    private final Registry registry;
    private final Erasures erasures;
    private final Transactions transactions;
    private final Audit audit;
    private final Period kept;

    GuestRound(
            GuestBook book,
            Registry registry,
            Erasures erasures,
            Transactions transactions,
            Audit audit,
            @Value("${xarxa.guests.kept}") Period kept) {
        if (kept.toTotalMonths() < 1) {
            throw new IllegalStateException(
                    "xarxa.guests.kept (XARXA_RETENTION_GUESTS) must be a month at least, for example P6M");
        }
        this.book = book;
        this.registry = registry;
        this.erasures = erasures;
        this.transactions = transactions;
        this.audit = audit;
        this.kept = kept;
    }

    void work(Instant now) {
        int forgotten = each(Guest.State.WAITING, now.minus(Guest.WAITING), this::forget);
        int erased = each(
                Guest.State.CONFIRMED, now.atZone(ZoneOffset.UTC).minus(kept).toInstant(), this::outlived);
        if (forgotten + erased > 0) {
            LOG.info("{} requests that nobody confirmed are forgotten, {} unused guests erased", forgotten, erased);
        }
    }

    /** Of two instances that are at it one finds nothing left. */
    private int each(Guest.State state, Instant before, Consumer<Guest> end) {
        int all = 0;
        int ended;
        do {
            ended = 0;
            for (Guest guest : book.unusedSince(state, before)) {
                ended += isEnded(guest, state, before, end) ? 1 : 0;
            }
            all += ended;
        } while (ended > 0);
        return all;
    }

    /** One that cannot be ended stands in nobody else's way. */
    private boolean isEnded(Guest guest, Guest.State state, Instant before, Consumer<Guest> end) {
        try {
            transactions.inTransaction(() -> book.find(guest.id())
                    .filter(still -> still.state() == state && still.lastUse().isBefore(before))
                    .ifPresent(end));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Guest {} cannot be forgotten, and is tried again", guest.id(), e);
            return false;
        }
    }

    private void forget(Guest guest) {
        book.remove(guest.id());
        registry.expectNoMore(guest.id());
        erasures.keyDestroyed();
    }

    private void outlived(Guest guest) {
        audit.append(Act.of("guest.outlived", "person", guest.id()));
        erasures.eraseMyself(guest.id());
    }
}
