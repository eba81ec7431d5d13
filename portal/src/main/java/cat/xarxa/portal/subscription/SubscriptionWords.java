package cat.xarxa.portal.subscription;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Organisations;
import cat.xarxa.portal.subscription.Subscription.Criteria;
import cat.xarxa.portal.subscription.Subscription.Criterion;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a subscription asks for. */
@Component
public class SubscriptionWords {

    private final Themes themes;
    private final Territories territories;
    private final MessageSource texts;

    SubscriptionWords(Themes themes, Territories territories, MessageSource texts) {
        this.themes = themes;
        this.territories = territories;
        this.texts = texts;
    }

    SubscriptionLine line(Subscription subscription, Organisations organisations, Language language) {
        String org = subscription.org();
        return new SubscriptionLine(
                subscription.id(),
                subscription.isSaidByCriteria()
                        ? criteria(subscription.criteria(), organisations, language)
                        : subscription.description(),
                org == null ? null : organisations.name(org),
                subscription.frequency(),
                subscription.version());
    }

    /** What is asked for, in words. */
    public String criteria(Criteria criteria, Organisations organisations, Language language) {
        return criteria.each()
                .map(criterion -> criterion(criterion, organisations, language))
                .collect(Collectors.joining(" · "));
    }

    private String criterion(Criterion criterion, Organisations organisations, Language language) {
        return switch (criterion.facet()) {
            case "THEME" -> themes.name(criterion.value(), language);
            case "TERRITORY" -> territories.name(criterion.value());
            case "OWNER" -> organisations.name(criterion.value());
            case "KIND" -> kind(criterion.value(), language);
            default -> criterion.value();
        };
    }

    /** A kind that is newer than these pages goes by its own word. */
    private String kind(String kind, Language language) {
        return Objects.requireNonNullElse(
                texts.getMessage("following.kind." + kind, null, kind, language.locale()), kind);
    }
}
