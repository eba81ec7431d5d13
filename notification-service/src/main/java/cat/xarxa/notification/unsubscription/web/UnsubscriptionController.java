package cat.xarxa.notification.unsubscription.web;

import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscription.State;
import cat.xarxa.notification.unsubscription.UnsubscribeLinks;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.problem.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and ends what a capability link is for; no sign-in, the link is the right. */
@RestController
@RequestMapping("/api/v1/unsubscriptions/{token}")
class UnsubscriptionController {

    private final UnsubscribeLinks links;
    private final Organisations organisations;
    private final Wording wording;
    private final Clock clock;

    UnsubscriptionController(UnsubscribeLinks links, Organisations organisations, Wording wording, Clock clock) {
        this.links = links;
        this.organisations = organisations;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<UnsubscriptionView> show(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(links.find(token), Lang.accepted(languages));
    }

    @PostMapping
    ResponseEntity<UnsubscriptionView> end(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(links.use(token, clock.instant()), Lang.accepted(languages));
    }

    private ResponseEntity<UnsubscriptionView> answer(List<Subscription> found, Lang lang) {
        if (found.isEmpty()) {
            throw new NotFoundException("unsubscribe-link-unknown");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(view(found, lang));
    }

    private UnsubscriptionView view(List<Subscription> found, Lang lang) {
        Subscription first = found.getFirst();
        return new UnsubscriptionView(
                found.stream().anyMatch(Subscription::isActive) ? State.ACTIVE : State.ENDED,
                first.interest(),
                wording.list(
                        lang,
                        found.stream()
                                .map(one -> wording.say(
                                        lang, "interest." + one.interest().code()))
                                .distinct()
                                .toList()),
                first.terms().frequency(),
                org(found));
    }

    /** Of several none is named, unless they are all for the same. */
    private @Nullable String org(List<Subscription> found) {
        String org = found.getFirst().subscriber().org();
        return org == null
                        || found.stream()
                                .anyMatch(one -> !org.equals(one.subscriber().org()))
                ? null
                : organisations.names(List.of(org)).getOrDefault(org, org);
    }
}
