package cat.xarxa.portal.privacy;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** The files of a copy, as each service hands them to whom they are about. */
interface CopiesApi {

    byte[] file(UUID export, String name);

    /** What content-service took. */
    interface Content extends CopiesApi {
        @Override
        @GetExchange("/api/v1/copies/content-service/{export}/{name}")
        byte[] file(@PathVariable UUID export, @PathVariable String name);
    }

    /** What events-service took. */
    interface Events extends CopiesApi {
        @Override
        @GetExchange("/api/v1/copies/events-service/{export}/{name}")
        byte[] file(@PathVariable UUID export, @PathVariable String name);
    }

    /** What members-service took. */
    interface Members extends CopiesApi {
        @Override
        @GetExchange("/api/v1/copies/members-service/{export}/{name}")
        byte[] file(@PathVariable UUID export, @PathVariable String name);
    }

    /** What notification-service took. */
    interface Notification extends CopiesApi {
        @Override
        @GetExchange("/api/v1/copies/notification-service/{export}/{name}")
        byte[] file(@PathVariable UUID export, @PathVariable String name);
    }
}
