package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.delivery.Reaches;
import cat.xarxa.portal.dryrun.Draft;
import cat.xarxa.portal.dryrun.DryRuns;
import cat.xarxa.portal.hold.Holds;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An activity as its author sees it: read through before, published, followed afterwards, recordings added. */
@Controller
@RequestMapping(Language.PATH + "/console/activities/{id}")
class ActivityManuscriptController {

    private final ActivityDesk desk;
    private final ActivityFacts facts;
    private final Reaches reaches;
    private final Holds holds;
    private final DryRuns dryRuns;

    ActivityManuscriptController(
            ActivityDesk desk, ActivityFacts facts, Reaches reaches, Holds holds, DryRuns dryRuns) {
        this.desk = desk;
        this.facts = facts;
        this.reaches = reaches;
        this.holds = holds;
        this.dryRuns = dryRuns;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable UUID id) {
        ActivityManuscript activity = desk.find(id);
        return page(activity, recording(activity), Faults.NONE, lang);
    }

    /** Publishing what is published already ends at the same page. */
    @PostMapping("/publish")
    ModelAndView publish(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Saving<ActivityManuscript> saving = desk.publish(id, new Written(sent));
        ActivityManuscript activity = desk.find(id);
        return saving.value() != null || activity.isPublished()
                ? Form.see(lang, "/activities/{id}", id)
                : page(activity, recording(activity), saving.faults(), lang);
    }

    @PostMapping("/recordings")
    ModelAndView addRecording(
            @PathVariable Language lang, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<ActivityManuscript> saving = desk.addRecording(id, written);
        if (saving.value() != null) {
            return Form.see(lang, "/activities/{id}", id);
        }
        ActivityManuscript activity = desk.find(id);
        return page(activity, written.withTexts(activity.texts()), saving.faults(), lang);
    }

    /** A recording is for whom the activity is, until its author says otherwise. */
    private static Written recording(ActivityManuscript activity) {
        return Written.nothing()
                .withTexts(activity.texts())
                .with("visibility", activity.audience())
                .withAll("langs", activity.inLanguage());
    }

    private ModelAndView page(ActivityManuscript activity, Written written, Faults faults, Language lang) {
        ModelAndView page = Form.page("console/activity", written, faults, facts.of(activity, lang));
        return activity.isPublished()
                ? page.addObject("reach", reaches.of(activity.id()))
                : page.addObject("rule", holds.rule())
                        .addObject("forecast", dryRuns.sum(Draft.of(activity)))
                        .addObject("words", new Words(lang));
    }
}
