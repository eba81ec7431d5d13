package cat.xarxa.portal.colleague;

import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** How much of a mandate's passes on at notification-service. */
interface InheritanceApi {

    @GetExchange("/api/v1/inheritances/{mandate}")
    Inheritance of(@PathVariable String mandate);

    /** Numbers by kind. */
    record Inheritance(Map<String, Integer> counts) {}
}
