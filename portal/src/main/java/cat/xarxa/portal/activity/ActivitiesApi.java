package cat.xarxa.portal.activity;

import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What events-service answers. */
public interface ActivitiesApi {

    /**
     * One page of those that the reader may see, the newest date first.
     *
     * @param query filter, cursor and limit by their names
     */
    @GetExchange("/api/v1/activities")
    Listing<Activity> list(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/api/v1/activities/{id}")
    Activity find(@PathVariable UUID id);

    @GetExchange("/api/v1/series/{id}")
    Series series(@PathVariable String id);
}
