package cat.xarxa.portal.duty;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What members-service lets platform administrators do with duties. */
@HttpExchange("/api/v1/duties")
interface DutiesApi {

    @GetExchange
    Listing<Holder> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/{person}")
    Holder find(@PathVariable String person);

    /** Invites somebody once, however often the same key is sent. */
    @PostExchange
    Holder appoint(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, @Nullable Object> command);

    @PutExchange("/{person}")
    Holder assign(
            @PathVariable String person,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable Object> command);
}
