package cat.xarxa.portal.post.writing;

import cat.xarxa.platform.web.Listing;
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

/** What content-service lets the office do. */
@HttpExchange("/api/v1/posts")
public interface PostManuscriptsApi {

    @GetExchange
    Listing<PostManuscript> list(
            @RequestParam String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit);

    @GetExchange("/{id}")
    PostManuscript find(@PathVariable UUID id);

    /**
     * Drafts it once, however often it is sent.
     *
     * @param key the same each time that it is sent
     */
    @PostExchange
    PostManuscript draft(@RequestHeader("Idempotency-Key") String key, @RequestBody WritePost command);

    /**
     * Writes a draft anew.
     *
     * @param version that was read, as {@code If-Match} names it
     */
    @PutExchange("/{id}")
    PostManuscript revise(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @RequestBody WritePost command);

    /** Has a published one say something else, once, however often it is sent. */
    @PostExchange("/{id}/changes")
    PostManuscript change(
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody AmendPost.Change command);

    /** Corrects a published one, once, however often it is sent. */
    @PostExchange("/{id}/corrections")
    PostManuscript correct(
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody AmendPost.Correction command);

    /** Withdraws a published one, once, however often it is sent. */
    @PostExchange("/{id}/withdrawal")
    PostManuscript withdraw(
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody AmendPost.Withdrawal command);

    @PostExchange("/{id}/publish")
    PostManuscript publish(@PathVariable UUID id);
}
