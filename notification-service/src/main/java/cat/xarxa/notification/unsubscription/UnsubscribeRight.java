package cat.xarxa.notification.unsubscription;

import cat.xarxa.notification.delivery.DeliveryKey;
import java.util.List;
import java.util.UUID;

/**
 * What the holder of a link may do: end the subscriptions that a mail is sent for. Each mail has a link of its own.
 *
 * @param subscriptions one for a publication's mail, all that came together for a digest
 */
public record UnsubscribeRight(DeliveryKey delivery, List<UUID> subscriptions) {

    public UnsubscribeRight {
        subscriptions = List.copyOf(subscriptions);
        if (subscriptions.isEmpty()) {
            throw new IllegalArgumentException("a right to end nothing: " + delivery.text());
        }
    }
}
