package cat.xarxa.portal.preference;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A person's own preferences in notification-service. */
@HttpExchange("/api/v1/preferences")
interface PreferencesApi {

    @GetExchange
    Preference own();

    @PutExchange
    Preference change(@RequestHeader("If-Match") String version, @RequestBody Preference.Wanted wanted);
}
