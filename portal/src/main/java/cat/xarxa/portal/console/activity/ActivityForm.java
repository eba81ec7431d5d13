package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.ActivityMode;
import cat.xarxa.portal.activity.Series;
import cat.xarxa.portal.activity.writing.ActivityManuscriptsApi;
import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Organisations;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an activity is written. */
@Component
class ActivityForm {

    /** In which people of the network speak; others that stand in a proposal are kept. */
    private static final List<String> SPOKEN = List.of("ca", "es", "en", "oc", "eu", "gl", "fr");

    private final Choices choices;
    private final SpeakerRoll speakers;
    private final ActivityManuscriptsApi activities;

    ActivityForm(Choices choices, SpeakerRoll speakers, ActivityManuscriptsApi activities) {
        this.choices = choices;
        this.speakers = speakers;
        this.activities = activities;
    }

    /** @param id of the activity that is written anew, empty for a new one */
    ModelAndView page(Written written, Faults faults, Language language, String id) {
        Organisations organisations = choices.organisations(language);
        return Form.page(
                "console/activity-form",
                written,
                faults,
                Map.of(
                        "id", id,
                        "kinds", List.of(ActivityKind.values()),
                        "modes", List.of(ActivityMode.values()),
                        "organisations", organisations,
                        "series", series(language),
                        "spoken", Spoken.choices(SPOKEN, written.chosen("inLanguage"), language),
                        "speakers", speakers.groups(organisations, language),
                        "sessions", SessionFields.of(written),
                        "themes", choices.themes(language),
                        "territories", choices.territories(written)));
    }

    private List<Choice> series(Language language) {
        Fetched<List<Series>> all =
                Fetched.from("events-service", () -> EveryPage.of(cursor -> activities.series(cursor, EveryPage.SIZE)));
        return Objects.requireNonNullElse(all.value(), List.<Series>of()).stream()
                .map(one -> new Choice(one.id(), one.title(language).text()))
                .toList();
    }
}
