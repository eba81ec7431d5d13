package cat.xarxa.notification.subscription.web;

import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Lists the caller's own subscriptions, ended ones too: they explain what was told. */
@RestController
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final Wording wording;

    SubscriptionController(Subscriptions subscriptions, Wording wording) {
        this.subscriptions = subscriptions;
        this.wording = wording;
    }

    @GetMapping("/api/v1/subscriptions")
    Listing<SubscriptionView> own(
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        UUID person = caller.personId();
        if (person == null) {
            throw new ForbiddenException("person-required");
        }
        Lang lang = Lang.accepted(languages);
        return new Listing<>(
                subscriptions.of(person).stream()
                        .map(subscription -> SubscriptionView.of(
                                subscription,
                                wording.say(
                                        lang,
                                        "interest." + subscription.interest().code())))
                        .toList(),
                null);
    }
}
