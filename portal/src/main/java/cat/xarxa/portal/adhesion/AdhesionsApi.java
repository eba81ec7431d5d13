package cat.xarxa.portal.adhesion;

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

/** What members-service lets the office do with members. */
@HttpExchange("/api/v1/members")
interface AdhesionsApi {

    @GetExchange
    Listing<MemberFile> list(
            @RequestParam MemberState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/{id}")
    MemberFile find(@PathVariable String id);

    /**
     * Puts an application down once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange
    MemberFile apply(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, @Nullable String> command);

    /** Tries a list out. */
    @PostExchange(url = "/import?dryRun=true", contentType = "text/csv")
    Enrolment check(@RequestBody byte[] list);

    /**
     * Takes a list in once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange(url = "/import?dryRun=false", contentType = "text/csv")
    Enrolment enrol(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] list);

    /**
     * Takes a step.
     *
     * @param version that was read, as {@code If-Match} names it
     */
    @PostExchange("/{id}/{step}")
    MemberFile step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, @Nullable String> command);
}
