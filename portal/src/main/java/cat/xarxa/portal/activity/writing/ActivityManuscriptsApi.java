package cat.xarxa.portal.activity.writing;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.activity.Series;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What events-service lets the office do. */
@HttpExchange("/api/v1")
public interface ActivityManuscriptsApi {

    @GetExchange("/activities")
    Listing<ActivityManuscript> list(
            @RequestParam String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/activities/{id}")
    ActivityManuscript find(@PathVariable UUID id);

    /**
     * Drafts it once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange("/activities")
    ActivityManuscript draft(@RequestHeader("Idempotency-Key") String key, @RequestBody WriteActivity command);

    /**
     * Writes a draft anew.
     *
     * @param version that was read, as {@code If-Match} names it
     */
    @PutExchange("/activities/{id}")
    ActivityManuscript revise(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @RequestBody WriteActivity command);

    @PostExchange("/activities/{id}/publish")
    ActivityManuscript publish(@PathVariable UUID id, @RequestBody PublishActivity command);

    /**
     * Publishes a recording once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange("/activities/{id}/recordings")
    ActivityManuscript addRecording(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") String key, @RequestBody AddRecording command);

    @GetExchange("/series")
    Listing<Series> series(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    /** Who of an organisation may be named as a speaker. */
    @GetExchange("/speakers")
    Listing<Speaker> speakers(@RequestParam String org);
}
