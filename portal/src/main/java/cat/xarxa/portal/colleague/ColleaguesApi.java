package cat.xarxa.portal.colleague;

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

/** What members-service lets people do with those who act for their institution, and with themselves. */
@HttpExchange("/api/v1")
interface ColleaguesApi {

    @GetExchange("/me")
    Me me();

    @GetExchange("/me/profile")
    OwnProfile profile();

    @PutExchange("/me/profile")
    OwnProfile change(@RequestHeader("If-Match") String version, @RequestBody Map<String, @Nullable Object> profile);

    @GetExchange("/organisations/{org}/people")
    Listing<Colleague> list(
            @PathVariable String org,
            @RequestParam boolean former,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/organisations/{org}/people/{person}")
    Colleague find(@PathVariable String org, @PathVariable String person);

    /**
     * Invites somebody once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange("/organisations/{org}/people")
    Colleague invite(
            @PathVariable String org,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/organisations/{org}/people/{person}/invitation")
    Colleague inviteAgain(@PathVariable String org, @PathVariable String person);

    @PutExchange("/mandates/{id}/rights")
    Colleague.Held rights(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/mandates/{id}/end")
    Colleague.Held end(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/mandates/{id}/succession/preview")
    Plan preview(@PathVariable String id, @RequestBody Map<String, @Nullable Object> command);

    @PostExchange("/mandates/{id}/succession")
    Succession handOver(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable Object> command);

    @GetExchange("/organisations/{org}/successions")
    Listing<Succession> successions(@PathVariable String org);
}
