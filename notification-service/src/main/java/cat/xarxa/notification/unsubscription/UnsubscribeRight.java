package cat.xarxa.notification.unsubscription;

import cat.xarxa.notification.delivery.DeliveryKey;
import java.util.UUID;

/** What the holder of a link may do: end one subscription. Each mail has a link of its own. */
public record UnsubscribeRight(DeliveryKey delivery, UUID subscription) {}
