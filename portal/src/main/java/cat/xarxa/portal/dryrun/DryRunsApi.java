package cat.xarxa.portal.dryrun;

import cat.xarxa.platform.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service works out of a draft, for the office. */
@HttpExchange("/api/v1/dry-runs")
interface DryRunsApi {

    @PostExchange
    Forecast sum(@RequestBody Draft draft);

    @PostExchange("/people")
    Listing<Prospect> people(
            @RequestBody Draft draft,
            @RequestParam boolean told,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @PostExchange("/test-mail")
    void testMail(@RequestBody Draft draft);
}
