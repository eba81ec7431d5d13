package cat.xarxa.portal.guest;

import cat.xarxa.portal.guest.GuestPagesApi.Followed;
import cat.xarxa.portal.guest.GuestPagesApi.Following;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Organisations;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.subscription.Subscription.Criteria;
import cat.xarxa.portal.subscription.SubscriptionChoices;
import cat.xarxa.portal.subscription.SubscriptionWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a guest's own page together. */
@Component
class OwnPage {

    private final GuestPagesApi service;
    private final SubscriptionWords words;
    private final SubscriptionChoices choices;

    OwnPage(GuestPagesApi service, SubscriptionWords words, SubscriptionChoices choices) {
        this.service = service;
        this.words = words;
        this.choices = choices;
    }

    ModelAndView of(Language lang, String token, Written written, Faults faults, boolean saved) {
        Following following = Fetched.required("notification-service", () -> service.page(token));
        Organisations organisations = choices.organisations(lang);
        Map<String, Object> shown = new HashMap<>(choices.of(organisations, lang));
        shown.put("saved", saved);
        shown.put("at", "/follow/mine/" + token);
        shown.put("speaks", following.lang());
        shown.put("tongues", Language.values());
        shown.put(
                "lines",
                following.subscriptions().stream()
                        .map(one -> line(one, organisations, lang))
                        .toList());
        return Form.page("follow-mine", written, faults, shown);
    }

    ModelAndView leaving(String token, Faults faults) {
        Fetched.required("notification-service", () -> service.page(token));
        return Form.page("follow-leave", Written.nothing(), faults, Map.of("at", "/follow/mine/" + token));
    }

    private Line line(Followed followed, Organisations organisations, Language lang) {
        return new Line(
                followed.id(),
                words.criteria(followed.criteria(), organisations, lang),
                followed.frequency(),
                followed.version(),
                followed.criteria());
    }

    /**
     * One thing that a guest follows as it is read on the page.
     *
     * @param what in words
     */
    record Line(UUID id, String what, String frequency, long version, Criteria criteria) {

        /** Whether it asks for just this. */
        public boolean asks(String facet, String value) {
            return criteria.each()
                    .anyMatch(one -> one.facet().equals(facet) && one.value().equals(value));
        }

        /** Whether the form can say all that it asks for: each kind of thing once. */
        public boolean isPlain() {
            List<String> facets =
                    criteria.all().stream().map(one -> one.facet()).toList();
            return criteria.any().isEmpty() && facets.stream().distinct().count() == facets.size();
        }
    }
}
