package cat.xarxa.portal.console.partner;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.PartnerFile;
import cat.xarxa.portal.partner.Partners;
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

/** The partners that there are and were, and where a new agreement is put down. */
@Controller
@RequestMapping(Language.PATH + "/console/partners")
class PartnersController {

    private static final List<String> KINDS = List.of(
            "cooperative", "federation", "territorial-network", "programme", "business-association", "university");

    private final Partners partners;

    PartnersController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping
    ModelAndView list(@PathVariable Language lang) {
        return new ModelAndView("console/partners")
                .addObject("partners", partners.all())
                .addObject("words", new Words(lang));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return form(Written.nothing().with("kind", KINDS.getFirst()), Faults.NONE);
    }

    @PostMapping
    ModelAndView agree(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<PartnerFile> saving = partners.agree(written);
        PartnerFile saved = saving.value();
        return saved == null ? form(written, saving.faults()) : Form.see(lang, "/partners/{id}", saved.id());
    }

    private static ModelAndView form(Written written, Faults faults) {
        return Form.page("console/partner-new", written, faults, Map.of("kinds", KINDS));
    }
}
