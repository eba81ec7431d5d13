package cat.xarxa.notification.subscription;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.subscription.criteria.Criterion;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what a subscription is about, in a few words. */
@Component
public class SubscriptionWords {

    private final Publications publications;
    private final Wording wording;

    SubscriptionWords(Publications publications, Wording wording) {
        this.publications = publications;
        this.wording = wording;
    }

    /** Of one activity or a series it tells the title, unless that is for members only. */
    public String describe(Subscription subscription, Lang lang) {
        return subscription
                .terms()
                .criteria()
                .oneActivity()
                .map(one -> describe(one, lang))
                .orElseGet(() ->
                        wording.say(lang, "interest." + subscription.interest().code()));
    }

    private String describe(Criterion one, Lang lang) {
        boolean isSeries = one.facet() == Criterion.Facet.SERIES;
        Optional<Publication> found = isSeries
                ? publications.newestOfSeries(one.value())
                : publications.announcing(UUID.fromString(one.value()));
        return found.filter(publication -> publication.audience() == Audience.PUBLIC)
                .map(publication -> publication.textFor(lang).title())
                .map(title ->
                        wording.say(lang, isSeries ? "following.series" : "following.activity", Map.of("title", title)))
                .orElseGet(() -> wording.say(lang, "interest.chosen-activity"));
    }
}
