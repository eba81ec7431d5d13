package cat.xarxa.notification.guest.web;

import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscription.State;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a guest follows, in which language; it names nobody. */
record GuestView(String lang, List<FollowedView> subscriptions) {

    static GuestView of(Lang lang, List<Subscription> subscriptions) {
        return new GuestView(
                lang.tag(), subscriptions.stream().map(FollowedView::of).toList());
    }

    /** One of their subscriptions. */
    record FollowedView(UUID id, Criteria criteria, Frequency frequency, State state, Instant began, long version) {

        static FollowedView of(Subscription subscription) {
            return new FollowedView(
                    subscription.id(),
                    subscription.terms().criteria(),
                    subscription.terms().frequency(),
                    subscription.state(),
                    subscription.began(),
                    subscription.version());
        }
    }
}
