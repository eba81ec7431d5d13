package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import java.util.List;
import java.util.UUID;

/** What the audit log is told of subscriptions: one entry for all that a mandate brings or takes along. */
final class SubscriptionActs {

    private static final String STATE = "state";

    private SubscriptionActs() {}

    static Act began(Mandate mandate, List<Subscription> begun) {
        return Act.of("subscriptions.began", "mandate", mandate.id())
                .forOrganisation(mandate.org())
                .changing(Facts.none(), interests(begun));
    }

    static Act ended(UUID mandate, List<Subscription> ended) {
        return Act.of("subscriptions.ended", "mandate", mandate)
                .forOrganisation(ended.getFirst().subscriber().org())
                .changing(interests(ended), Facts.none());
    }

    static Act passedOn(List<Subscription> passed, Subscription.Subscriber heir) {
        return Act.of(
                        "subscriptions.passed-on",
                        "mandate",
                        passed.getFirst().subscriber().via())
                .forOrganisation(heir.org())
                .changing(
                        Facts.none(),
                        interests(passed).with("toPerson", heir.person()).with("toMandate", heir.via()));
    }

    /** By whoever had the link, which is the subscriber's. */
    static Act unsubscribed(Subscription subscription) {
        return Act.of("subscription.ended", "subscription", subscription.id())
                .forOrganisation(subscription.subscriber().org())
                .changing(
                        Facts.none().with(STATE, Subscription.State.ACTIVE),
                        Facts.none().with(STATE, subscription.state()))
                .by("link:" + subscription.subscriber().person());
    }

    private static Facts interests(List<Subscription> subscriptions) {
        return Facts.none()
                .with(
                        "interests",
                        subscriptions.stream()
                                .map(Subscription::interest)
                                .sorted()
                                .toList());
    }
}
