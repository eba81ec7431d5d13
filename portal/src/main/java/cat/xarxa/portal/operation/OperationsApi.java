package cat.xarxa.portal.operation;

import cat.xarxa.platform.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What each service answers about itself; notification-service alone can be reconciled. */
@HttpExchange("/api/v1/ops/{service}")
interface OperationsApi {

    @GetExchange
    ServiceState state(@PathVariable String service);

    @GetExchange("/dead-letters")
    Listing<DeadLetter> deadLetters(@PathVariable String service, @RequestParam int limit);

    @PostExchange("/dead-letters/redrive")
    Listing<Mended> redrive(@PathVariable String service, @RequestBody Redrive command);

    @PostExchange("/dead-letters/{id}/discard")
    Mended discard(@PathVariable String service, @PathVariable String id, @RequestBody Discard command);

    @GetExchange("/audit/verify")
    Verdict verify(@PathVariable String service);

    @GetExchange("/reconcile")
    Listing<Reconciled> reconcile(
            @PathVariable String service,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);
}
