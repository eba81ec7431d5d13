package cat.xarxa.portal.organ;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service lets the office do with organs. */
interface OrgansApi {

    @GetExchange("/api/v1/organs")
    Listing<Organ> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/api/v1/organs/{id}")
    Organ find(@PathVariable String id);

    /** Forms an organ once, however often the same key is sent. */
    @PostExchange("/api/v1/organs")
    Organ form(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/api/v1/organs/{id}/close")
    Organ close(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable String> command);

    @PostExchange("/api/v1/organs/{id}/seats")
    Organ seat(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable String> command);

    @PostExchange("/api/v1/organs/{id}/seats/{seat}/end")
    Organ unseat(
            @PathVariable String id,
            @PathVariable UUID seat,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable String> command);
}
