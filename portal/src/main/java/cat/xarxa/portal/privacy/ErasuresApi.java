package cat.xarxa.portal.privacy;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service lets people do with erasures. */
@HttpExchange("/api/v1")
interface ErasuresApi {

    @PostExchange("/me/erasure")
    Erasure eraseMe(@RequestBody Map<String, @Nullable String> command);

    @PostExchange("/privacy/erasures")
    Erasure request(@RequestBody Map<String, String> command);

    @GetExchange("/privacy/erasures")
    Listing<Erasure> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @PostExchange("/privacy/erasures/{id}/{decision}")
    Erasure decide(@PathVariable String id, @PathVariable String decision);
}
