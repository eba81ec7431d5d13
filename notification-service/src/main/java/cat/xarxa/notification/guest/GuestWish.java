package cat.xarxa.notification.guest;

import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Terms;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody without an account wants to be told, until they confirm it or its time is over. No address stands here:
 * members-service has it, and says whose wish it is.
 *
 * @param person whose it is, null until that is told
 * @param link what the token in the mail leaves, null until there is one
 * @param confirmed whether it is a subscription by now
 */
@Document("guest_wishes")
public record GuestWish(
        @Id UUID id,
        Criteria criteria,
        Frequency frequency,
        Lang lang,
        Instant expires,
        @Nullable UUID person,
        @Nullable String link,
        boolean confirmed) {

    static GuestWish of(UUID id, Terms terms, Lang lang, Instant expires) {
        return new GuestWish(id, terms.criteria(), terms.frequency(), lang, expires, null, null, false);
    }

    public Terms terms() {
        return new Terms(criteria, frequency);
    }

    GuestWish of(UUID guest, String hash, Instant until) {
        return new GuestWish(id, criteria, frequency, lang, until, guest, hash, confirmed);
    }

    GuestWish confirmedNow() {
        return new GuestWish(id, criteria, frequency, lang, expires, person, link, true);
    }
}
