package cat.xarxa.notification.subscription.web;

import cat.xarxa.notification.subscription.OwnSubscriptions;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.SubscriptionWords;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.notification.subscription.written.CriterionReader;
import cat.xarxa.notification.subscription.written.WrittenTerms;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's own subscriptions: listed, chosen, changed and ended. Ended ones are shown: they explain what was told.
 */
@RestController
@RequestMapping(path = "/api/v1/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final OwnSubscriptions own;
    private final CriterionReader criteria;
    private final SubscriptionWords words;

    SubscriptionController(
            Subscriptions subscriptions, OwnSubscriptions own, CriterionReader criteria, SubscriptionWords words) {
        this.subscriptions = subscriptions;
        this.own = own;
        this.criteria = criteria;
        this.words = words;
    }

    @GetMapping
    Listing<SubscriptionView> list(
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return new Listing<>(
                subscriptions.of(caller.person()).stream()
                        .map(subscription -> view(subscription, languages))
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    ResponseEntity<SubscriptionView> show(
            @PathVariable UUID id,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(ResponseEntity.ok(), own.get(caller.person(), id), languages);
    }

    @PostMapping
    ResponseEntity<SubscriptionView> choose(
            @RequestBody WrittenTerms command,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        Subscription chosen = own.choose(caller.person(), command.read(criteria));
        return answer(ResponseEntity.created(URI.create("/api/v1/subscriptions/" + chosen.id())), chosen, languages);
    }

    @PutMapping("/{id}")
    ResponseEntity<SubscriptionView> change(
            @PathVariable UUID id,
            @RequestBody WrittenTerms command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        UUID person = caller.person();
        own.get(person, id);
        own.change(person, id, Revision.read(ifMatch), command.read(criteria));
        return answer(ResponseEntity.ok(), own.get(person, id), languages);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<SubscriptionView> end(
            @PathVariable UUID id,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        UUID person = caller.person();
        own.end(person, id);
        return answer(ResponseEntity.ok(), own.get(person, id), languages);
    }

    private ResponseEntity<SubscriptionView> answer(
            ResponseEntity.BodyBuilder response, Subscription subscription, @Nullable String languages) {
        return response.eTag(new Revision(subscription.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(view(subscription, languages));
    }

    private SubscriptionView view(Subscription subscription, @Nullable String languages) {
        return SubscriptionView.of(subscription, words.describe(subscription, Lang.accepted(languages)));
    }
}
