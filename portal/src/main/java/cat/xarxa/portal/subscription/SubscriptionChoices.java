package cat.xarxa.portal.subscription;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Organisations;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a form offers to whoever wants to follow something. */
@Component
public class SubscriptionChoices {

    private static final List<String> FREQUENCIES = List.of("IMMEDIATE", "DAILY", "WEEKLY", "MONTHLY");

    private final Choices choices;
    private final Territories territories;

    SubscriptionChoices(Choices choices, Territories territories) {
        this.choices = choices;
        this.territories = territories;
    }

    public Organisations organisations(Language lang) {
        return choices.organisations(lang);
    }

    /** By the names under which the pages show them. */
    public Map<String, Object> of(Organisations organisations, Language lang) {
        return Map.of(
                "frequencies",
                FREQUENCIES,
                "themes",
                choices.themes(lang),
                "comarques",
                territories.comarques(),
                "organisations",
                organisations);
    }
}
