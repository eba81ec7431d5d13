package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.ActivityMode;
import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import cat.xarxa.portal.language.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the console says about an activity beside its texts. */
@Component
class ActivityFacts {

    private static final List<String> SPOKEN = List.of("ca", "es", "en");

    private final Themes themes;
    private final Territories territories;

    ActivityFacts(Themes themes, Territories territories) {
        this.themes = themes;
        this.territories = territories;
    }

    Map<String, Object> of(ActivityManuscript activity, Language language) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("activity", activity);
        facts.put("title", activity.textIn(language).title());
        facts.put("publicPath", activity.path(language));
        facts.put("kindKey", ActivityKind.key(activity.kind()));
        facts.put("when", activity.when().inWords(language));
        facts.put("modeKey", ActivityMode.key(activity.mode(), activity.past()));
        facts.put("sessions", sessions(activity, language));
        facts.put("spoken", Spoken.choices(SPOKEN, activity.inLanguage(), language));
        facts.put(
                "organiserNames",
                enumerated(
                        activity.organisers().stream()
                                .map(Activity.Organiser::name)
                                .toList(),
                        language));
        facts.put(
                "themeNames",
                enumerated(
                        activity.themes().stream()
                                .map(theme -> themes.name(theme, language))
                                .toList(),
                        language));
        facts.put(
                "territoryNames",
                enumerated(
                        activity.territories().stream().map(territories::name).toList(), language));
        return facts;
    }

    private static String enumerated(List<String> names, Language language) {
        return Names.enumerated(names, language);
    }

    private static List<Programmed> sessions(ActivityManuscript activity, Language language) {
        return activity.sessions().stream()
                .map(session -> new Programmed(
                        session.id().toString(),
                        Phrase.of(session.texts(), Title::title, language),
                        session.speakers().stream()
                                .map(speaker -> new Choice(
                                        speaker.orgName(),
                                        Objects.requireNonNullElse(speaker.name(), speaker.orgName())))
                                .toList()))
                .toList();
    }

    /**
     * A session in a line.
     *
     * @param speakers by the organisation that they speak for
     */
    record Programmed(String id, Phrase title, List<Choice> speakers) {}
}
