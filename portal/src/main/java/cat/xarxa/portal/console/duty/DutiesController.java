package cat.xarxa.portal.console.duty;

import cat.xarxa.portal.duty.Duties;
import cat.xarxa.portal.duty.Holder;
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

/** Who does what for the network as a whole, where somebody new is invited to, and what somebody does from now on. */
@Controller
@RequestMapping(Language.PATH + "/console/duties")
class DutiesController {

    private final Duties duties;

    DutiesController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("console/duties").addObject("holders", duties.holders());
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return form(Written.nothing().with("lang", "ca"), Faults.NONE);
    }

    @PostMapping
    ModelAndView appoint(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Holder> saving = duties.appoint(written);
        return saving.value() == null ? form(written, saving.faults()) : Form.see(lang, "/duties");
    }

    @GetMapping("/{person}")
    ModelAndView show(@PathVariable String person) {
        Holder holder = duties.find(person);
        return page(holder, Written.nothing().withAll("duties", holder.duties()), Faults.NONE);
    }

    @PostMapping("/{person}")
    ModelAndView assign(
            @PathVariable Language lang,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Holder> saving = duties.assign(person, written);
        return saving.value() == null ? page(duties.find(person), written, saving.faults()) : Form.see(lang, "/duties");
    }

    private static ModelAndView page(Holder holder, Written written, Faults faults) {
        return Form.page("console/duties-of", written, faults, Map.of("holder", holder, "all", Duties.ALL));
    }

    private static ModelAndView form(Written written, Faults faults) {
        return Form.page("console/duties-new", written, faults, Map.of("all", Duties.ALL));
    }
}
