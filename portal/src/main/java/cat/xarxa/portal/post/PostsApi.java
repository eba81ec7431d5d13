package cat.xarxa.portal.post;

import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What content-service answers. */
public interface PostsApi {

    @GetExchange("/api/v1/posts")
    Listing<Post> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String ownerOrg);

    @GetExchange("/api/v1/posts/{id}")
    Post find(@PathVariable UUID id);
}
