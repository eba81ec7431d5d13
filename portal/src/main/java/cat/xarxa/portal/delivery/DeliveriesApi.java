package cat.xarxa.portal.delivery;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What notification-service answers the office. */
interface DeliveriesApi {

    /** All tellings of a post or an activity; not found before there is one. */
    @GetExchange("/api/v1/publications/{id}/deliveries")
    Deliveries of(@PathVariable UUID id);
}
