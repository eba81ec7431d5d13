package cat.xarxa.portal.subscription;

import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A person's own subscriptions and digest in notification-service. */
@HttpExchange("/api/v1")
interface SubscriptionsApi {

    @GetExchange("/subscriptions")
    Listing<Subscription> own();

    @GetExchange("/subscriptions/{id}")
    Subscription find(@PathVariable UUID id);

    /**
     * Begins one once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange("/subscriptions")
    Subscription choose(@RequestHeader("Idempotency-Key") String key, @RequestBody Subscription.Terms terms);

    @PutExchange("/subscriptions/{id}")
    Subscription change(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @RequestBody Subscription.Terms terms);

    @PostExchange("/subscriptions/{id}/end")
    Subscription end(@PathVariable UUID id);

    /** When the person's next digest comes. */
    @GetExchange("/digests/next")
    NextDigest nextDigest();
}
