package cat.xarxa.portal.subscription;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.subscription.Subscription.Terms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in person follows, and what they decide of it. */
@Component
class Subscriptions {

    private static final String SERVICE = "notification-service";

    private final SubscriptionsApi service;

    Subscriptions(SubscriptionsApi service) {
        this.service = service;
    }

    /** Those that stand. */
    Fetched<List<Subscription>> own() {
        return Fetched.from(
                SERVICE,
                () -> service.own().items().stream()
                        .filter(Subscription::isActive)
                        .toList());
    }

    /** When the next digest comes, null when none does or nobody can say. */
    NextDigest.@Nullable Words nextDigest(Language language) {
        NextDigest next = Fetched.from(SERVICE, service::nextDigest).value();
        return next == null ? null : next.inWords(language);
    }

    Saving<Subscription> choose(Written written) {
        Terms terms = Terms.of(written);
        return Saving.by(() -> service.choose(written.key(), terms));
    }

    /** At another pace; what it asks for stays. */
    Saving<Subscription> change(UUID id, Written written) {
        return Saving.by(() -> service.change(
                id, written.version(), new Terms(service.find(id).criteria(), written.given("frequency"))));
    }

    Saving<Subscription> end(UUID id) {
        return Saving.by(() -> service.end(id));
    }
}
