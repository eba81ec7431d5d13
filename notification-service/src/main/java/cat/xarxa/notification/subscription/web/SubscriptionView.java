package cat.xarxa.notification.subscription.web;

import cat.xarxa.notification.subscription.EndedReason;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Interest;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscription.State;
import cat.xarxa.notification.subscription.criteria.Criteria;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subscription as its holder sees it. */
record SubscriptionView(
        UUID id,
        Interest interest,
        String description,
        Criteria criteria,
        Frequency frequency,
        @Nullable String org,
        State state,
        @Nullable EndedReason endedReason,
        Instant began,
        long version) {

    static SubscriptionView of(Subscription subscription, String description) {
        return new SubscriptionView(
                subscription.id(),
                subscription.interest(),
                description,
                subscription.terms().criteria(),
                subscription.terms().frequency(),
                subscription.subscriber().org(),
                subscription.state(),
                subscription.endedReason().orElse(null),
                subscription.began(),
                subscription.version());
    }
}
