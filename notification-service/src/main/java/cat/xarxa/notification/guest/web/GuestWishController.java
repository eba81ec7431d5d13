package cat.xarxa.notification.guest.web;

import cat.xarxa.notification.guest.GuestWish;
import cat.xarxa.notification.guest.Guests;
import cat.xarxa.notification.subscription.written.CriterionReader;
import cat.xarxa.notification.wording.Lang;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what somebody without an account wants; whose it is, POST /api/v1/guests of members-service is told. */
@RestController
class GuestWishController {

    private final Guests guests;
    private final CriterionReader criteria;

    GuestWishController(Guests guests, CriterionReader criteria) {
        this.guests = guests;
        this.criteria = criteria;
    }

    @PostMapping(path = "/api/v1/guest-wishes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WishView> wish(@RequestBody WrittenWish written) {
        Lang lang = written.readLang();
        GuestWish wish = guests.wish(written.terms().read(criteria), lang);
        return ResponseEntity.created(URI.create("/api/v1/guest-wishes/" + wish.id()))
                .cacheControl(CacheControl.noStore())
                .body(new WishView(wish.id(), wish.expires()));
    }

    /** By what it is known, and until when the address has to be told. */
    record WishView(UUID id, Instant expires) {}
}
