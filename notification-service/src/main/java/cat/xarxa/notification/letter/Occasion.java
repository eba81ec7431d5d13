package cat.xarxa.notification.letter;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.publication.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter is written, for whomever.
 *
 * @param leadNames names of the organisations whose voices it speaks with, the leading one first
 * @param reason code of the leading reason
 * @param unsubscribeToken right to end the subscription that it is sent for, null when it is sent for none
 * @param guest how a reader without an account comes to what is theirs, null for all others
 */
public record Occasion(
        DeliveryKey key,
        Publication publication,
        List<String> leadNames,
        String reason,
        @Nullable String unsubscribeToken,
        @Nullable GuestAccess guest) {

    /** For somebody who signs in for what is theirs. */
    public Occasion(
            DeliveryKey key,
            Publication publication,
            List<String> leadNames,
            String reason,
            @Nullable String unsubscribeToken) {
        this(key, publication, leadNames, reason, unsubscribeToken, null);
    }
}
