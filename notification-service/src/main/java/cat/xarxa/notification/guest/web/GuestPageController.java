package cat.xarxa.notification.guest.web;

import cat.xarxa.notification.guest.GuestPage;
import cat.xarxa.notification.guest.web.GuestView.FollowedView;
import cat.xarxa.notification.subscription.written.CriterionReader;
import cat.xarxa.notification.subscription.written.WrittenTerms;
import cat.xarxa.platform.web.Revision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A guest's own page by the link in their mails: what they follow, changed and ended; and that they want to go. */
@RestController
@RequestMapping("/api/v1/guest-pages/{token}")
class GuestPageController {

    private final GuestPage page;
    private final CriterionReader criteria;

    GuestPageController(GuestPage page, CriterionReader criteria) {
        this.page = page;
        this.criteria = criteria;
    }

    @GetMapping
    ResponseEntity<GuestView> show(@PathVariable String token) {
        return view(token);
    }

    @PutMapping("/subscriptions/{id}")
    ResponseEntity<FollowedView> change(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestBody WrittenTerms command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        page.get(token, id);
        page.change(token, id, Revision.read(ifMatch), command.read(criteria));
        return one(token, id);
    }

    @PostMapping("/subscriptions/{id}/end")
    ResponseEntity<FollowedView> end(@PathVariable String token, @PathVariable UUID id) {
        page.end(token, id);
        return one(token, id);
    }

    @PostMapping("/end")
    ResponseEntity<GuestView> endAll(@PathVariable String token) {
        page.endAll(token);
        return view(token);
    }

    @PutMapping("/language")
    ResponseEntity<GuestView> speak(@PathVariable String token, @RequestBody Spoken spoken) {
        page.speak(token, WrittenWish.Tongue.read(spoken.lang()));
        return view(token);
    }

    @PostMapping("/erasure")
    ResponseEntity<Void> leave(@PathVariable String token, @RequestBody Goodbye goodbye) {
        page.leave(token, goodbye.confirm() == null ? "" : goodbye.confirm());
        return Secretly.with(ResponseEntity.accepted()).build();
    }

    private ResponseEntity<GuestView> view(String token) {
        return Secretly.answer(GuestView.of(page.lang(token), page.open(token)));
    }

    private ResponseEntity<FollowedView> one(String token, UUID id) {
        FollowedView followed = FollowedView.of(page.get(token, id));
        return Secretly.with(ResponseEntity.ok().eTag(new Revision(followed.version()).etag()))
                .body(followed);
    }

    /** The language in which a guest wants to be written to. */
    record Spoken(@Nullable String lang) {}

    /** A guest's own address, typed once more. */
    record Goodbye(@Nullable String confirm) {

        @Override
        public String toString() {
            return "Goodbye[hidden]";
        }
    }
}
