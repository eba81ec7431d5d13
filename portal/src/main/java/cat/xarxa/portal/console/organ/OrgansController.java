package cat.xarxa.portal.console.organ;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.organ.Organ;
import cat.xarxa.portal.organ.Organs;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organs that there are, and where one is formed. */
@Controller
@RequestMapping(Language.PATH + "/console/organs")
class OrgansController {

    private static final List<String> KINDS = List.of(
            "WORKING_GROUP",
            "TECHNICAL_COMMISSION",
            "EXECUTIVE_COMMISSION",
            "GENERAL_ASSEMBLY",
            "PRESIDENCY",
            "TECHNICAL_OFFICE");

    private final Organs organs;

    OrgansController(Organs organs) {
        this.organs = organs;
    }

    @GetMapping
    ModelAndView list(@PathVariable Language lang) {
        return new ModelAndView("console/organs")
                .addObject("organs", organs.all())
                .addObject("language", lang)
                .addObject("words", new Words(lang));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return form(Written.nothing().with("kind", KINDS.getFirst()), Faults.NONE);
    }

    @PostMapping
    ModelAndView form(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Organ> saving = organs.form(written);
        Organ saved = saving.value();
        return saved == null ? form(written, saving.faults()) : Form.see(lang, "/organs/{id}", saved.id());
    }

    private static ModelAndView form(Written written, Faults faults) {
        return Form.page("console/organ-new", written, faults, Map.of("kinds", KINDS));
    }
}
