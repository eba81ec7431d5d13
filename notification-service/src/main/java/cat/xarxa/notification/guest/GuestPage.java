package cat.xarxa.notification.guest;

import cat.xarxa.notification.directory.Contact.Reachable;
import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.subscription.OwnSubscriptions;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.notification.subscription.Terms;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the holder of the link to a guest's page sees and decides: what the guest follows, and whether they stay. */
@Component
public class GuestPage {

    private static final Duration DAY = Duration.ofDays(1);

    private final GuestBook book;
    private final GuestLinks links;
    private final Subscriptions subscriptions;
    private final OwnSubscriptions own;
    private final Directory directory;
    private final ContactBook contacts;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestPage(
            GuestBook book,
            GuestLinks links,
            Subscriptions subscriptions,
            OwnSubscriptions own,
            Directory directory,
            ContactBook contacts,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.links = links;
        this.subscriptions = subscriptions;
        this.own = own;
        this.directory = directory;
        this.contacts = contacts;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Those that stand, oldest first. */
    public List<Subscription> open(String token) {
        UUID person = using(token);
        return subscriptions.of(person).stream().filter(Subscription::isActive).toList();
    }

    /** The language in which the guest is written to. */
    public Lang lang(String token) {
        return directory.readsIn(guest(token).id()).orElse(Lang.CA);
    }

    /** Gives one of them other terms; a stale copy and one of somebody else's are refused. */
    public Subscription change(String token, UUID id, Revision read, Terms terms) {
        return own.change(using(token), id, read, terms);
    }

    /** One of the guest's own, ended or not. */
    public Subscription get(String token, UUID id) {
        return own.get(guest(token).id(), id);
    }

    /** Ends one; once more changes nothing. */
    public Subscription end(String token, UUID id) {
        return own.end(using(token), id);
    }

    /** Ends all; the page stays, until the guest is gone. */
    public void endAll(String token) {
        transactions.inTransaction(() ->
                open(token).forEach(one -> own.end(guest(token).id(), one.id())));
    }

    /** From now on they are written to in this language. */
    public void speak(String token, Lang lang) {
        transactions.inTransaction(() -> directory.guestReads(using(token), lang));
    }

    /**
     * The guest wants to be erased: nothing more is sent, and members-service is told.
     *
     * @param typed their address, typed once more: nobody is erased by mistake, nor by who was forwarded a mail
     */
    public void leave(String token, String typed) {
        UUID person = guest(token).id();
        if (typed.isBlank()) {
            throw new InvalidInputException(FieldProblem.of("confirm", "required"));
        }
        if (!(contacts.open(Set.of(person)).get(person) instanceof Reachable known)
                || !known.address().equals(typed.strip().toLowerCase(Locale.ROOT))) {
            throw new InvalidInputException(FieldProblem.of("confirm", "not-own-address"));
        }
        transactions.inTransaction(() -> {
            endAll(token);
            events.publishEvent(new GuestEvent.Leaving(person));
        });
    }

    /** That they were here is told once a day. */
    private UUID using(String token) {
        Guest guest = guest(token);
        Instant now = clock.instant();
        if (guest.told().isBefore(now.minus(DAY))) {
            transactions.inTransaction(() -> {
                book.save(guest.toldAt(now));
                events.publishEvent(new GuestEvent.Used(guest.id()));
            });
        }
        return guest.id();
    }

    private Guest guest(String token) {
        return book.behind(links.stored(token)).orElseThrow(() -> new NotFoundException("guest-link-unknown"));
    }
}
