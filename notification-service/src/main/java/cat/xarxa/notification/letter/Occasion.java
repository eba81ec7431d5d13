package cat.xarxa.notification.letter;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter is written, for whomever.
 *
 * @param leadName name of the organisation that leads the publication
 * @param reason code of the leading reason
 * @param unsubscribeToken right to end the subscription that it is sent for, null when it is sent for none
 */
public record Occasion(
        DeliveryKey key,
        Publication publication,
        String leadName,
        String reason,
        @Nullable String unsubscribeToken) {}
