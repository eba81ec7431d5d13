package cat.xarxa.portal.console.dryrun;

import cat.xarxa.portal.dryrun.Draft;
import cat.xarxa.portal.dryrun.DryRuns;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists whom a draft would reach and whom not, page by page, and sends its mail as a test to whoever asks. */
@Controller
@RequestMapping(Language.PATH + "/console/{kind:posts|activities}/{id}")
class ProspectsController {

    private final Drafts drafts;
    private final DryRuns dryRuns;
    private final Choices choices;

    ProspectsController(Drafts drafts, DryRuns dryRuns, Choices choices) {
        this.drafts = drafts;
        this.dryRuns = dryRuns;
        this.choices = choices;
    }

    @GetMapping("/recipients")
    ModelAndView list(
            @PathVariable Language lang,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean told,
            @RequestParam(defaultValue = "false") boolean tested,
            @RequestParam(required = false) @Nullable String cursor) {
        return page(lang, kind, id, told, cursor, Faults.NONE).addObject("tested", tested);
    }

    @PostMapping("/test-mail")
    ModelAndView test(@PathVariable Language lang, @PathVariable String kind, @PathVariable UUID id) {
        Saving<Boolean> saving = dryRuns.testMail(drafts.find(kind, id).draft());
        return saving.value() == null
                ? page(lang, kind, id, true, null, saving.faults()).addObject("tested", false)
                : Form.see(lang, "/{kind}/{id}/recipients?tested=true", kind, id);
    }

    private ModelAndView page(
            Language lang, String kind, UUID id, boolean told, @Nullable String cursor, Faults faults) {
        Drafts.Found found = drafts.find(kind, id);
        Draft draft = found.draft();
        Map<String, Object> shown = new HashMap<>(Map.of(
                "title", found.title(lang),
                "path", "/console/" + kind + "/" + id,
                "told", told,
                "page", dryRuns.people(draft, told, cursor),
                "forecast", dryRuns.sum(draft),
                "names", Names.of(choices.organisations(lang)),
                "words", new Words(lang)));
        shown.put("cursor", cursor);
        return Form.page("console/recipients", Written.nothing(), faults, shown);
    }
}
