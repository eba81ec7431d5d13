package cat.xarxa.portal.hold;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What notification-service lets the office do with mails that wait. */
@HttpExchange("/api/v1")
interface HoldsApi {

    @GetExchange("/holds")
    Listing<Hold> list();

    @GetExchange("/holds/{run}")
    Hold find(@PathVariable UUID run);

    @PostExchange("/holds/{run}/{decision}")
    Hold decide(
            @PathVariable UUID run, @PathVariable String decision, @RequestBody Map<String, @Nullable String> command);

    @GetExchange("/settings/hold")
    HoldRule rule();

    /**
     * Sets another rule.
     *
     * @param version that was read, as {@code If-Match} names it
     */
    @PutExchange("/settings/hold")
    HoldRule change(@RequestHeader("If-Match") String version, @RequestBody Map<String, @Nullable Object> command);
}
