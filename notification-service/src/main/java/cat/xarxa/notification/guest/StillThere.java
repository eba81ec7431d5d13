package cat.xarxa.notification.guest;

import cat.xarxa.notification.dryrun.Reachability;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells once a month of each guest who still follows something and can be written to: that is a use of the network,
 * though nobody sees whether mails are read. Of who ended everything, or whose mailbox is gone, nothing is told, and
 * members-service erases them in time.
 */
@Component
class StillThere {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final UUID FIRST = new UUID(0, 0);

    private final GuestBook book;
    private final Subscriptions subscriptions;
    private final Reachability reachability;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    StillThere(
            GuestBook book,
            Subscriptions subscriptions,
            Reachability reachability,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.book = book;
        this.subscriptions = subscriptions;
        this.reachability = reachability;
        this.transactions = transactions;
        this.events = events;
    }

    /** Answers of how many it was told. */
    int tell(Instant now) {
        int all = 0;
        List<Guest> silent = book.silentSince(now.minus(MONTH), FIRST);
        while (!silent.isEmpty()) {
            Set<UUID> unreachable = reachability
                    .begin()
                    .obstacles(silent.stream().map(Guest::id).collect(Collectors.toSet()))
                    .keySet();
            List<Guest> there = silent.stream()
                    .filter(guest -> !unreachable.contains(guest.id()) && follows(guest.id()))
                    .toList();
            there.forEach(guest -> tell(guest, now));
            all += there.size();
            silent = book.silentSince(now.minus(MONTH), silent.getLast().id());
        }
        return all;
    }

    private boolean follows(UUID person) {
        return subscriptions.of(person).stream().anyMatch(Subscription::isActive);
    }

    private void tell(Guest guest, Instant now) {
        transactions.inTransaction(() -> book.find(guest.id()).ifPresent(still -> {
            book.save(still.toldAt(now));
            events.publishEvent(new GuestEvent.Used(still.id()));
        }));
    }
}
