package cat.xarxa.portal.guest;

import cat.xarxa.portal.subscription.Subscription.Criteria;
import cat.xarxa.portal.subscription.Subscription.Terms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What notification-service does for people without an account; but for the wish, for the holder of a link. */
@HttpExchange("/api/v1")
interface GuestPagesApi {

    @PostExchange("/guest-wishes")
    Wish wish(@RequestBody WrittenWish wish);

    @GetExchange("/guest-confirmations/{token}")
    Confirmation show(@PathVariable String token);

    @PostExchange("/guest-confirmations/{token}")
    Confirmation confirm(@PathVariable String token);

    @GetExchange("/guest-pages/{token}")
    Following page(@PathVariable String token);

    @PutExchange("/guest-pages/{token}/subscriptions/{id}")
    Followed change(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @RequestBody Terms terms);

    @PostExchange("/guest-pages/{token}/subscriptions/{id}/end")
    Followed end(@PathVariable String token, @PathVariable UUID id);

    @PostExchange("/guest-pages/{token}/end")
    Following endAll(@PathVariable String token);

    @PutExchange("/guest-pages/{token}/language")
    Following speak(@PathVariable String token, @RequestBody Spoken spoken);

    @PostExchange("/guest-pages/{token}/erasure")
    void leave(@PathVariable String token, @RequestBody Goodbye goodbye);

    /** What somebody wants, before it is known whose wish that is. */
    record WrittenWish(Criteria criteria, @Nullable String frequency, String lang) {}

    /** By what it is known. */
    record Wish(UUID id) {}

    /**
     * What a link confirms.
     *
     * @param state CONFIRMED once it was used
     * @param page the token of the guest's page, once this call has confirmed it
     */
    record Confirmation(
            String state,
            Criteria criteria,
            String frequency,
            @Nullable String page) {

        public boolean isDone() {
            return "CONFIRMED".equals(state);
        }
    }

    /** What a guest follows, and the language in which they are written to. */
    record Following(String lang, List<Followed> subscriptions) {

        public Following {
            subscriptions = List.copyOf(subscriptions);
        }
    }

    /** One thing that a guest follows. */
    record Followed(UUID id, Criteria criteria, String frequency, long version) {}

    /** The language that a guest chooses. */
    record Spoken(String lang) {}

    /** A guest's address, typed once more. */
    record Goodbye(String confirm) {

        @Override
        public String toString() {
            return "Goodbye[hidden]";
        }
    }
}
