package cat.xarxa.notification.guest;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.notice.ConfirmationNotices;
import cat.xarxa.notification.subscription.OwnSubscriptions;
import cat.xarxa.notification.subscription.Terms;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How guests come: they say what they want, a mail goes to the address, and its reader confirms. */
@Component
public class Guests {

    /** Long enough for the address to be told, short enough to be no store of what nobody asked for. */
    private static final Duration UNCLAIMED = Duration.ofHours(1);

    private final GuestWishes wishes;
    private final GuestBook book;
    private final GuestLinks links;
    private final Directory directory;
    private final OwnSubscriptions subscriptions;
    private final ConfirmationNotices notices;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Guests(
            GuestWishes wishes,
            GuestBook book,
            GuestLinks links,
            Directory directory,
            OwnSubscriptions subscriptions,
            ConfirmationNotices notices,
            Transactions transactions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.wishes = wishes;
        this.book = book;
        this.links = links;
        this.directory = directory;
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody says what they want to be told; it is nobody's until an address is told to members-service. */
    public GuestWish wish(Terms terms, Lang lang) {
        GuestWish wish = GuestWish.of(ids.next(), terms, lang, clock.instant().plus(UNCLAIMED));
        wishes.save(wish);
        return wish;
    }

    /**
     * The address is told: its owner is written to, to confirm. A wish belongs to the first who is named for it; one
     * that is not there any more is written to nobody. Part of the caller's transaction.
     */
    public void asked(UUID event, UUID person, UUID wish, Instant expires) {
        wishes.find(wish, clock.instant())
                .filter(found -> found.person() == null)
                .ifPresent(found -> ask(event, person, found, expires));
    }

    private void ask(UUID event, UUID person, GuestWish wish, Instant expires) {
        Recipient guest = directory.guestReads(person, wish.lang());
        DeliveryKey mail = notices.tell(event, guest, wish.frequency(), clock.instant());
        wishes.save(wish.of(person, links.stored(links.confirmation(mail)), expires));
    }

    /** What a link confirms, or has confirmed; looking confirms nothing. */
    public GuestWish find(String token) {
        return wishes.behind(links.stored(token), clock.instant())
                .orElseThrow(() -> new NotFoundException("confirmation-link-unknown"));
    }

    /** From now on they are told; once more changes nothing. Answers the token of the guest's page. */
    public String confirm(String token) {
        return transactions.inTransaction(() -> {
            GuestWish wish = find(token);
            UUID person = Objects.requireNonNull(wish.person());
            if (!wish.confirmed()) {
                subscriptions.ask(person, wish.id(), wish.terms());
                directory.guestReads(person, wish.lang());
                welcome(person);
                wishes.save(wish.confirmedNow());
            }
            return links.page(person);
        });
    }

    private void welcome(UUID person) {
        Instant now = clock.instant();
        Guest guest = book.find(person).orElseGet(() -> new Guest(person, links.stored(links.page(person)), now, now));
        book.save(guest.toldAt(now));
        events.publishEvent(new GuestEvent.Confirmed(person));
    }

    /** Nothing leads to them any more; answers how many links that were. */
    public int forget(UUID person) {
        wishes.forget(person);
        return book.forget(person);
    }
}
