package cat.xarxa.portal.feedlink;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The link of a person's own private feed in notification-service. */
@HttpExchange("/api/v1/inbox/feed")
interface FeedLinkApi {

    @GetExchange
    FeedLink own();

    @PostExchange
    FeedLink make(@RequestParam String lang);

    @DeleteExchange
    void revoke();
}
