package cat.xarxa.portal.unsubscription;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service does for the holder of a link from a mail. */
@HttpExchange("/api/v1/unsubscriptions/{token}")
interface UnsubscriptionApi {

    @GetExchange
    Unsubscription show(@PathVariable String token);

    @PostExchange
    Unsubscription end(@PathVariable String token);
}
