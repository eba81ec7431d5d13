package cat.xarxa.notification.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cause for telling somebody; a row keeps all of them.
 *
 * @param code its name in the texts, for example {@code network-news}
 * @param subscription the subscription that matched, null for an obligation
 * @param frequency how soon that subscription wants it, null for an obligation
 */
public record Reason(
        String code, @Nullable UUID subscription, @Nullable String frequency) {

    /** Somebody must be told, whatever they subscribe to. */
    public static Reason obligation(String code) {
        return new Reason(code, null, null);
    }

    /** Somebody follows it by what they are, without having subscribed. */
    public static Reason following(String code) {
        return new Reason(code, null, null);
    }
}
