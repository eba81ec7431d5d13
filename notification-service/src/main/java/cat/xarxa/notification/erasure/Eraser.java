package cat.xarxa.notification.erasure;

import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.feed.FeedLinks;
import cat.xarxa.notification.guest.Guests;
import cat.xarxa.notification.position.Positions;
import cat.xarxa.notification.preference.MailCounts;
import cat.xarxa.notification.preference.Preferences;
import cat.xarxa.notification.subscription.Subscriptions;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins erasures. From then on the person cannot be read, matched or written to; only the rows of the ledger, which
 * may be many, are gone through afterwards.
 */
@Component
public class Eraser {

    private final Directory directory;
    private final Subscriptions subscriptions;
    private final Preferences preferences;
    private final MailCounts mailCounts;
    private final Positions positions;
    private final FeedLinks feeds;
    private final Guests guests;
    private final ErasureBook book;
    private final ApplicationEventPublisher events;

    Eraser(
            Directory directory,
            Subscriptions subscriptions,
            Preferences preferences,
            MailCounts mailCounts,
            Positions positions,
            FeedLinks feeds,
            Guests guests,
            ErasureBook book,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.subscriptions = subscriptions;
        this.preferences = preferences;
        this.mailCounts = mailCounts;
        this.positions = positions;
        this.feeds = feeds;
        this.guests = guests;
        this.book = book;
        this.events = events;
    }

    /**
     * Part of the caller's transaction but for the key, which lies in another store. A slice that tells the person at
     * this very moment collides on the position: its rows are there before, or are never written.
     *
     * @param deadLetters how many dead letters quoted the person
     */
    public void erase(UUID erasure, UUID person, int deadLetters) {
        Recipient erased = directory.erased(person);
        positions.touch(erased.range());
        mailCounts.forget(person, erased.range());
        book.begin(
                erasure,
                person,
                Map.of(
                        "subscriptions",
                        subscriptions.forget(person),
                        "preferences",
                        preferences.forget(person),
                        "guestLinks",
                        guests.forget(person),
                        "deadLetters",
                        deadLetters,
                        "deliveries",
                        0,
                        "cancelled",
                        0,
                        "links",
                        feeds.forget(person)));
        events.publishEvent(new ErasureBegun(erasure));
    }
}
