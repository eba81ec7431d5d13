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
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit,
            @RequestParam String lang);

    @GetExchange("/{id}")
    Inbox.Told thread(@PathVariable UUID id, @RequestParam String lang);

    @PostExchange("/{id}/archive")
    void archive(@PathVariable UUID id);

    @PostExchange("/{id}/unarchive")
    void unarchive(@PathVariable UUID id);

    @PostExchange("/{id}/read")
    void read(@PathVariable UUID id);

    @PostExchange("/read")
    void readAll();
}
