package cat.xarxa.portal.partner;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service lets administrators do with the machines of partners. */
@HttpExchange("/api/v1/partners/{partner}/clients")
interface ClientsApi {

    @GetExchange
    Listing<PartnerClient> list(@PathVariable String partner);

    @GetExchange("/{name}")
    PartnerClient find(@PathVariable String partner, @PathVariable String name);

    /** Without a key: its answer may not be kept; the name keeps it from being done twice. */
    @PostExchange
    IssuedSecret letIn(@PathVariable String partner, @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/{name}/rotate")
    IssuedSecret rotate(
            @PathVariable String partner,
            @PathVariable String name,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/{name}/revoke")
    PartnerClient revoke(
            @PathVariable String partner, @PathVariable String name, @RequestHeader("If-Match") String version);
}
