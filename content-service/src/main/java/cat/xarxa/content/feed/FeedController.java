package cat.xarxa.content.feed;

import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.RenderedFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public feeds; a reader that has the newest copy is told so in a few bytes. */
@RestController
@Tag(name = "feeds", description = "The newest public posts for feed readers")
class FeedController {

    private final NewsShelf shelf;
    private final Catalogue catalogue;

    FeedController(NewsShelf shelf, Catalogue catalogue) {
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    @GetMapping("/feeds/news.{format:atom|rss|json}")
    @Operation(
            summary = "Follow the news",
            description = "The 50 newest public posts as Atom 1.0, RSS 2.0 or JSON Feed 1.1, in one language and"
                    + " narrowed by any filter. Ids are stable (urn:uuid). Send back ETag or Last-Modified: 304.")
    ResponseEntity<byte[]> news(
            @Parameter(schema = @Schema(allowableValues = {"atom", "rss", "json"})) @PathVariable String format,
            @ParameterObject FeedRequest.Wanted wanted) {
        FeedRequest request = wanted.read(FeedFormat.ofEnding(format), catalogue);
        RenderedFeed feed = shelf.get(request);
        return feed.answer(request.format().mediaType()).body(feed.bytes());
    }
}
