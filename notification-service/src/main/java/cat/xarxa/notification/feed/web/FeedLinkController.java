package cat.xarxa.notification.feed.web;

import cat.xarxa.notification.feed.FeedLinks;
import cat.xarxa.notification.feed.InboxFeeds;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.feed.FeedLanguage;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The link of the caller's own private feed: made and shown once, replaced, revoked. */
@RestController
@RequestMapping(path = "/api/v1/inbox/feed", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedLinkController {

    private final FeedLinks links;
    private final InboxFeeds feeds;

    FeedLinkController(FeedLinks links, InboxFeeds feeds) {
        this.links = links;
        this.feeds = feeds;
    }

    @GetMapping
    ResponseEntity<FeedLinkView> show(Caller caller) {
        return answer(
                ResponseEntity.ok(),
                new FeedLinkView(links.madeBy(caller.person()).orElse(null), null));
    }

    @PostMapping
    ResponseEntity<FeedLinkView> make(Caller caller, @RequestParam(required = false) @Nullable String lang) {
        Findings findings = new Findings();
        Language language = FeedLanguage.of(lang, findings);
        findings.refuseAny();
        String address = feeds.address(links.make(caller.person()), language);
        return answer(
                ResponseEntity.created(URI.create("/api/v1/inbox/feed")),
                new FeedLinkView(links.madeBy(caller.person()).orElse(null), address));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller) {
        links.revoke(caller.person());
    }

    private static ResponseEntity<FeedLinkView> answer(ResponseEntity.BodyBuilder response, FeedLinkView view) {
        return response.cacheControl(CacheControl.noStore()).body(view);
    }

    /**
     * The link of a private feed.
     *
     * @param made when, null when there is none
     * @param address of the feed, only where it has just been made
     */
    record FeedLinkView(@Nullable Instant made, @Nullable String address) {}
}
