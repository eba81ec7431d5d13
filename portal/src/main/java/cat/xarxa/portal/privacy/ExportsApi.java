package cat.xarxa.portal.privacy;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service knows of the copy that somebody asked for. */
@HttpExchange("/api/v1/me/export")
interface ExportsApi {

    @PostExchange
    PersonalExport request();

    @GetExchange
    PersonalExport mine();
}
