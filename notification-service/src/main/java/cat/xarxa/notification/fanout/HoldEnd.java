package cat.xarxa.notification.fanout;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.HeldBack;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.position.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the end of a hold means for the rows of a slice; part of the slice's transaction. */
@Component
class HoldEnd {

    private final Recipients recipients;
    private final Ledger ledger;
    private final HeldBack heldBack;
    private final Positions positions;

    HoldEnd(Recipients recipients, Ledger ledger, HeldBack heldBack, Positions positions) {
        this.recipients = recipients;
        this.ledger = ledger;
        this.heldBack = heldBack;
        this.positions = positions;
    }

    /** The people whose mails wait. */
    Set<UUID> waiting(Slice slice) {
        return keys(slice, Delivery::isHeldBack).stream()
                .map(DeliveryKey::person)
                .collect(toSet());
    }

    /** Lets those mails go that are decided now; who unsubscribed or left during the hold gets none. */
    void letGo(Slice slice, List<Delivery> decided) {
        Map<DeliveryKey, Delivery> wanted = decided.stream().collect(toMap(Delivery::key, row -> row));
        List<Delivery> going = new ArrayList<>();
        List<DeliveryKey> unwanted = new ArrayList<>();
        for (DeliveryKey mail : keys(slice, Delivery::isHeldBack)) {
            Delivery now = wanted.get(mail);
            if (now == null) {
                unwanted.add(mail);
            } else {
                going.add(now);
            }
        }
        heldBack.letGo(slice.id(), going);
        heldBack.end(unwanted, DeliveryState.SUPPRESSED, "asked-for-no-more");
    }

    /** Nobody gets a mail, and inboxes show a line instead. */
    void recall(Slice slice) {
        heldBack.end(keys(slice, Delivery::isHeldBack), DeliveryState.RECALLED, "recalled");
        heldBack.withdraw(slice.id(), keys(slice, HoldEnd::isShown), positions.next(slice.range()));
    }

    /** Nobody gets a mail. */
    void expire(Slice slice) {
        heldBack.end(keys(slice, Delivery::isHeldBack), DeliveryState.EXPIRED, "not-approved");
    }

    private List<DeliveryKey> keys(Slice slice, Predicate<Delivery> which) {
        return ledger
                .of(
                        slice.run(),
                        recipients.in(slice.range()).stream().map(Holder::id).toList())
                .stream()
                .filter(which)
                .map(Delivery::key)
                .toList();
    }

    private static boolean isShown(Delivery row) {
        return row.key().channel() == Channel.INBOX && row.state() == DeliveryState.DELIVERED;
    }
}
