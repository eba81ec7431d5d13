package cat.xarxa.members.guest;

import cat.xarxa.members.erasure.ErasureEvent;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Fingerprints;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.TooManyRequestsException;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Guests come and go. Whether the network knows an address is told to nobody: what happens next is told to the address.
 *
 * <p>A guest's last use is the last of: a confirmation, a change or an opened page of their preferences, and any day on
 * which they still follow something and their mailbox is not known to be gone. Nothing in a mail tells whether it is
 * read; somebody who asked to be written to and is uses the network, however rarely there is something to write.
 */
@Component
public class Guests {

    /** More than that at once is an attack on mailboxes. */
    private static final int MOST_WAITING = 1000;

    private static final Duration CROWD = Duration.ofHours(1);

    private final GuestBook book;
    private final Registry registry;
    private final Fingerprints fingerprints;
    private final Requesters requesters;
    private final Erasures erasures;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Guests(
            GuestBook book,
            Registry registry,
            Fingerprints fingerprints,
            Requesters requesters,
            Erasures erasures,
            Transactions transactions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.registry = registry;
        this.fingerprints = fingerprints;
        this.requesters = requesters;
        this.erasures = erasures;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody asks for a mail to an address, by which its owner may confirm a wish.
     *
     * @throws TooManyRequestsException when enough were asked for
     */
    public void ask(Email address, Language lang, UUID wish) {
        try {
            transactions.inTransaction(() -> take(address, lang, wish));
        } catch (DuplicateKeyException bothAtOnce) {
            transactions.inTransaction(() -> take(address, lang, wish));
        }
    }

    private void take(Email address, Language lang, UUID wish) {
        Instant now = clock.instant();
        String fingerprint = fingerprints.of(address);
        Guest guest = book.at(fingerprint)
                .orElseGet(() -> expected(address, fingerprint, now))
                .asks(now);
        Requester requester = new Requester(address.address(), lang);
        book.save(guest.isWaiting() ? guest.sealing(requesters.seal(guest.id(), requester)) : guest);
        events.publishEvent(new GuestEvent.Asked(guest.id(), wish, now.plus(Guest.LINK)));
    }

    private Guest expected(Email address, String fingerprint, Instant now) {
        if (book.waiting() >= MOST_WAITING) {
            throw new TooManyRequestsException("too-many-requests", CROWD);
        }
        PersonId id = new PersonId(ids.next());
        registry.expect(id, address);
        return Guest.unconfirmed(id, fingerprint, now);
    }

    /** The address is theirs: from now on they are a person. Once more it is a use. */
    public void confirmed(PersonId id, Instant at) {
        transactions.inTransaction(() -> book.find(id).ifPresent(guest -> {
            String sealed = guest.sealed();
            if (guest.isWaiting() && sealed != null) {
                registry.admit(id, requesters.open(id, sealed).profile());
            }
            book.save(guest.isWaiting() ? guest.confirmed(at) : guest.used(at));
        }));
    }

    /** They used the network. */
    public void used(PersonId id, Instant at) {
        transactions.inTransaction(() -> book.find(id).ifPresent(guest -> book.save(guest.used(at))));
    }

    /** They want to be erased; who is no guest, or none any more, signs in for that. */
    public void leaves(PersonId id) {
        transactions.inTransaction(() ->
                book.find(id).filter(guest -> !guest.isWaiting()).ifPresent(guest -> erasures.eraseMyself(guest.id())));
    }

    /** Whoever decided it: with the person goes their place here. */
    @EventListener
    void on(ErasureEvent.Requested erased) {
        book.remove(erased.personId());
    }
}
