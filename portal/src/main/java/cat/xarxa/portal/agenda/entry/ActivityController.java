package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.ActivitiesApi;
import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.Fetched;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows an activity. */
@Controller
@RequestMapping(Language.PATH + "/agenda")
class ActivityController {

    private final ActivitiesApi activities;
    private final ActivityPages pages;

    ActivityController(ActivitiesApi activities, ActivityPages pages) {
        this.activities = activities;
        this.pages = pages;
    }

    /** The short address, and one with the title of former days, lead to the one that tells the title. */
    @GetMapping({"/{id}", "/{id}/{slug}"})
    ModelAndView activity(
            @PathVariable Language lang, @PathVariable UUID id, @PathVariable(required = false) @Nullable String slug) {
        Activity activity = find(id);
        if (!activity.textIn(lang).slug().equals(slug)) {
            RedirectView moved = new RedirectView("/" + lang.code() + activity.path(lang), false, true, false);
            moved.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
            return new ModelAndView(moved);
        }
        ActivityPage page = pages.of(activity, lang);
        return new ModelAndView("activity", Map.of("activity", page, "addresses", page.addresses()));
    }

    private Activity find(UUID id) {
        return Fetched.required("events-service", () -> activities.find(id));
    }
}
