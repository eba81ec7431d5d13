package cat.xarxa.portal.subscription;

import cat.xarxa.portal.activity.ActivitiesApi;
import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Phrase;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Organisations;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the signed-in person follows and at what pace, for them to change. */
@Controller
@RequestMapping(Language.PATH + "/subscriptions")
class SubscriptionController {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String EVENTS = "events-service";

    private final Subscriptions subscriptions;
    private final SubscriptionWords words;
    private final SubscriptionChoices choices;
    private final ActivitiesApi activities;

    SubscriptionController(
            Subscriptions subscriptions,
            SubscriptionWords words,
            SubscriptionChoices choices,
            ActivitiesApi activities) {
        this.subscriptions = subscriptions;
        this.words = words;
        this.choices = choices;
        this.activities = activities;
    }

    /**
     * Shows what there is, and how to follow more.
     *
     * @param activity to be followed alone, null for none
     * @param series to be followed alone, null for none
     */
    @GetMapping
    ModelAndView show(
            @PathVariable Language lang,
            @RequestParam(defaultValue = "false") boolean saved,
            @RequestParam(required = false) @Nullable UUID activity,
            @RequestParam(required = false) @Nullable String series) {
        Written asked = Written.nothing()
                .with("frequency", "IMMEDIATE")
                .with("activity", activity)
                .with("series", series);
        return page(lang, asked, Faults.NONE, saved);
    }

    @PostMapping
    ModelAndView choose(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return after(lang, subscriptions.choose(written), written);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return after(lang, subscriptions.change(id, new Written(sent)), Written.nothing());
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable Language lang, @PathVariable UUID id) {
        return after(lang, subscriptions.end(id), Written.nothing());
    }

    private ModelAndView after(Language lang, Saving<Subscription> saving, Written written) {
        return saving.value() == null
                ? page(lang, written, saving.faults(), false)
                : new ModelAndView(SeeOther.at("/" + lang.code() + "/subscriptions?saved=true"));
    }

    private ModelAndView page(Language lang, Written written, Faults faults, boolean saved) {
        Organisations organisations = choices.organisations(lang);
        Map<String, Object> shown = new HashMap<>(choices.of(organisations, lang));
        shown.put("saved", saved);
        shown.put("following", lines(organisations, lang));
        shown.put("digest", subscriptions.nextDigest(lang));
        shown.put("one", one(written, lang));
        return Form.page("subscriptions", written, faults, shown);
    }

    /** The title of the activity or series that is to be followed alone. */
    private @Nullable Phrase one(Written written, Language lang) {
        String activity = written.given("activity");
        String series = written.given("series");
        if (activity != null && UUID_FORM.matcher(activity).matches()) {
            return Fetched.required(
                    EVENTS,
                    () -> Phrase.of(activities.find(UUID.fromString(activity)).texts(), Activity.Text::title, lang));
        }
        return series == null
                ? null
                : Fetched.required(EVENTS, () -> activities.series(series).title(lang));
    }

    private Fetched<List<SubscriptionLine>> lines(Organisations organisations, Language lang) {
        List<Subscription> own = subscriptions.own().value();
        return own == null
                ? new Fetched<>(null)
                : new Fetched<>(own.stream()
                        .map(subscription -> words.line(subscription, organisations, lang))
                        .toList());
    }
}
