package cat.xarxa.notification.guest.web;

import cat.xarxa.notification.guest.GuestWish;
import cat.xarxa.notification.guest.Guests;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.criteria.Criteria;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and confirms what the link in a confirmation mail is for; no sign-in, the link is the right. */
@RestController
@RequestMapping("/api/v1/guest-confirmations/{token}")
class ConfirmationController {

    private final Guests guests;

    ConfirmationController(Guests guests) {
        this.guests = guests;
    }

    @GetMapping
    ResponseEntity<ConfirmationView> show(@PathVariable String token) {
        return Secretly.answer(view(guests.find(token), null));
    }

    @PostMapping
    ResponseEntity<ConfirmationView> confirm(@PathVariable String token) {
        String page = guests.confirm(token);
        return Secretly.answer(view(guests.find(token), page));
    }

    private static ConfirmationView view(GuestWish wish, @Nullable String page) {
        return new ConfirmationView(
                wish.confirmed() ? "CONFIRMED" : "WAITING", wish.criteria(), wish.frequency(), page);
    }

    /**
     * What is confirmed. It names nobody: a link may be forwarded.
     *
     * @param page the token of the guest's page, once it is confirmed by this call
     */
    record ConfirmationView(
            String state,
            Criteria criteria,
            Frequency frequency,
            @Nullable String page) {}
}
