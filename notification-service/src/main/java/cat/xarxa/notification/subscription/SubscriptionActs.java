package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.subscription.criteria.Criterion;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.caller.Caller;
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
        return of("subscriptions.ended", "mandate", mandate, ended.getFirst().subscriber())
                .changing(interests(ended), Facts.none());
    }

    static Act passedOn(UUID mandate, List<Subscription> passed, Subscription.Subscriber heir) {
        return of("subscriptions.passed-on", "mandate", mandate, heir)
                .changing(
                        Facts.none(),
                        interests(passed).with("toPerson", heir.person()).with("toMandate", heir.via()));
    }

    static Act chosen(Subscription subscription) {
        return byHolder(Act.of("subscription.began", "subscription", subscription.id()), subscription)
                .changing(Facts.none(), terms(subscription.terms()));
    }

    static Act changed(Subscription subscription, Terms before) {
        return byHolder(of("subscription.changed", subscription), subscription)
                .changing(terms(before), terms(subscription.terms()));
    }

    static Act endedByHolder(Subscription subscription) {
        return byHolder(of("subscription.ended", subscription), subscription)
                .changing(
                        Facts.none().with(STATE, Subscription.State.ACTIVE),
                        Facts.none().with(STATE, subscription.state()));
    }

    /** Who is not signed in came by a link, which is the subscriber's. */
    private static Act byHolder(Act act, Subscription subscription) {
        return Caller.current().isPresent()
                ? act
                : act.by("link:" + subscription.subscriber().person());
    }

    private static Act of(String action, Subscription subscription) {
        return of(action, "subscription", subscription.id(), subscription.subscriber());
    }

    private static Act of(String action, String kind, UUID id, Subscription.Subscriber subscriber) {
        Act act = Act.of(action, kind, id);
        String org = subscriber.org();
        return org == null ? act : act.forOrganisation(org);
    }

    private static Facts terms(Terms terms) {
        return Facts.none()
                .with("frequency", terms.frequency())
                .with("all", said(terms.criteria().all()))
                .with("any", said(terms.criteria().any()));
    }

    private static List<String> said(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> criterion.facet() + ":" + criterion.value().replace('@', '~'))
                .toList();
    }

    /** By whoever had the link, which is the subscriber's. */
    static Act unsubscribed(Subscription subscription) {
        return endedByHolder(subscription)
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
