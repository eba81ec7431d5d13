package cat.xarxa.notification.feed.web;

import cat.xarxa.notification.feed.FeedToken;
import cat.xarxa.notification.feed.InboxFeeds;
import cat.xarxa.platform.feed.FeedLanguage;
import cat.xarxa.platform.feed.RenderedFeed;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves a private feed to whoever holds its link; no cache between keeps it, no page that it leads to learns of it.
 */
@RestController
class InboxFeedController {

    private final InboxFeeds feeds;

    InboxFeedController(InboxFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds/inbox/{token}")
    ResponseEntity<byte[]> feed(@PathVariable String token, @RequestParam(required = false) @Nullable String lang) {
        Findings findings = new Findings();
        Language language = FeedLanguage.of(lang, findings);
        findings.refuseAny();
        RenderedFeed feed = feeds.read(new FeedToken(token), language);
        return feed.answer(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .headers(InboxFeedController::comparedByTagOnly)
                .body(feed.bytes());
    }

    /** What is recalled changes an item without a later date. */
    private static void comparedByTagOnly(HttpHeaders headers) {
        headers.remove(HttpHeaders.LAST_MODIFIED);
    }
}
