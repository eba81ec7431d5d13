package cat.xarxa.portal.console.hold;

import cat.xarxa.portal.hold.HoldRule;
import cat.xarxa.portal.hold.Holds;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the office says for how long mails wait. */
@Controller
@RequestMapping(Language.PATH + "/console/holds/rule")
class HoldRuleController {

    private final Holds holds;

    HoldRuleController(Holds holds) {
        this.holds = holds;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang) {
        return page(written(holds.ruleToChange()), Faults.NONE);
    }

    @PostMapping
    ModelAndView change(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<HoldRule> saving = holds.change(written);
        if (saving.value() != null) {
            return Form.see(lang, "/holds");
        }
        saving.buildingOn(written, () -> holds.ruleToChange().version());
        return page(written, saving.faults());
    }

    private static Written written(HoldRule rule) {
        return Written.nothing()
                .with("usualMinutes", rule.usualMinutes())
                .with("largeMinutes", rule.largeMinutes())
                .with("largeAbove", rule.largeAbove())
                .with("version", rule.version());
    }

    private static ModelAndView page(Written written, Faults faults) {
        return Form.page("console/hold-rule", written, faults, Map.of());
    }
}
