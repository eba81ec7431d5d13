package cat.xarxa.portal.partner;

import cat.xarxa.platform.web.Listing;
import java.util.List;
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

/** What members-service lets the office do with partners. */
@HttpExchange("/api/v1/partners")
interface PartnersApi {

    @GetExchange
    Listing<PartnerFile> list(
            @RequestParam boolean ended,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/{id}")
    PartnerFile find(@PathVariable String id);

    /** Puts an agreement down once, however often the same key is sent. */
    @PostExchange
    PartnerFile agree(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, @Nullable String> command);

    @PostExchange("/{id}/end")
    PartnerFile end(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable String> command);

    @PutExchange("/{id}/contacts")
    PartnerFile contacts(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, List<PartnerFile.Contact>> command);
}
