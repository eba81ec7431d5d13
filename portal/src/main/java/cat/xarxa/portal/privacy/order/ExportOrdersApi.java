package cat.xarxa.portal.privacy.order;

import cat.xarxa.platform.web.Listing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service lets people do with copies that others asked for. */
@HttpExchange("/api/v1/privacy/exports")
interface ExportOrdersApi {

    @PostExchange
    ExportOrder record(@RequestBody Map<String, @Nullable String> command);

    @GetExchange
    Listing<ExportOrder> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @PostExchange("/{id}/{decision}")
    ExportOrder decide(@PathVariable String id, @PathVariable String decision);
}
