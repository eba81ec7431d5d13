package cat.xarxa.notification.guest;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.secret.Secret;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The tokens by which guests come to what is theirs. They are derived, so that a mail that is sent again carries the
 * same one; what is stored tells nobody the token, and deleting it revokes the link.
 */
@Component
public class GuestLinks {

    private final Secret secret;
    private final GuestBook book;

    GuestLinks(Secret secret, GuestBook book) {
        this.secret = secret;
        this.book = book;
    }

    /** The right to confirm what a mail asks. */
    public String confirmation(DeliveryKey mail) {
        return secret.derive("guest-confirmation", mail.text());
    }

    /** The right to a guest's own page; nothing for people who sign in for theirs. */
    public Map<UUID, String> pages(Collection<UUID> people) {
        return book.among(people).stream().collect(Collectors.toMap(Function.identity(), this::page));
    }

    String page(UUID guest) {
        return secret.derive("guest-page", guest.toString());
    }

    String stored(String token) {
        return secret.derive("stored", token);
    }
}
