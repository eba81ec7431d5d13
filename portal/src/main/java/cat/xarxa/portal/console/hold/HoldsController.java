package cat.xarxa.portal.console.hold;

import cat.xarxa.portal.hold.Hold;
import cat.xarxa.portal.hold.Holds;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists the mails that wait, shows each, and has it approved, sent now or recalled. */
@Controller
@RequestMapping(Language.PATH + "/console/holds")
class HoldsController {

    private final Holds holds;

    HoldsController(Holds holds) {
        this.holds = holds;
    }

    @GetMapping
    ModelAndView list(@PathVariable Language lang) {
        return Form.page(
                "console/holds",
                Written.nothing(),
                Faults.NONE,
                Map.of("holds", holds.all(), "rule", holds.rule(), "words", new Words(lang)));
    }

    @GetMapping("/{run}")
    ModelAndView show(@PathVariable Language lang, @PathVariable UUID run) {
        return page(holds.find(run), Written.nothing(), Faults.NONE, lang);
    }

    @PostMapping("/{run}/{decision:approve|send-now|recall}")
    ModelAndView decide(
            @PathVariable Language lang,
            @PathVariable UUID run,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Hold> saving = holds.decide(run, decision, written);
        return saving.value() != null
                ? Form.see(lang, "/holds/{run}", run)
                : page(holds.find(run), written.with("decision", decision), saving.faults(), lang);
    }

    private static ModelAndView page(Hold hold, Written written, Faults faults, Language lang) {
        return Form.page("console/hold", written, faults, Map.of("hold", hold, "words", new Words(lang)));
    }
}
