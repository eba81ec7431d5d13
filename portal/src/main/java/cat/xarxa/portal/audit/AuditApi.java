package cat.xarxa.portal.audit;

import cat.xarxa.platform.web.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What each service answers about its audit log. */
@HttpExchange("/api/v1/ops/{service}/audit")
interface AuditApi {

    @GetExchange
    Listing<AuditEntry> entries(
            @PathVariable String service,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam int limit);
}
