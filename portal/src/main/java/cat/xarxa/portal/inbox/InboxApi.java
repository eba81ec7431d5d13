package cat.xarxa.portal.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service answers about the inbox of the person whose token it gets. */
@HttpExchange("/api/v1/inbox")
interface InboxApi {

    @GetExchange
    Inbox list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit,
            @RequestParam String lang);

    @PostExchange("/{id}/read")
    void read(@PathVariable UUID id);

    @PostExchange("/read")
    void readAll();
}
