package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleague;
import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.privacy.Erasure;
import cat.xarxa.portal.privacy.Erasures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for one of the people of an institution to be erased. */
@Controller
@RequestMapping({
    Language.PATH + "/institution/{org}/people/{person}/erasure",
    Language.PATH + "/console/people/{org}/people/{person}/erasure"
})
class ErasureRequestController {

    private final Colleagues colleagues;
    private final Erasures erasures;

    ErasureRequestController(Colleagues colleagues, Erasures erasures) {
        this.colleagues = colleagues;
        this.erasures = erasures;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            HttpServletRequest request) {
        return page(Place.of(request, lang, org), colleagues.find(org, person), Faults.NONE, false);
    }

    @PostMapping
    ModelAndView request(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            HttpServletRequest request) {
        Colleague colleague = colleagues.find(org, person);
        Saving<Erasure> saving = erasures.request(person);
        return page(Place.of(request, lang, org), colleague, saving.faults(), saving.value() != null);
    }

    private static ModelAndView page(Place place, Colleague colleague, Faults faults, boolean asked) {
        return Form.page(
                "institution/erasure",
                Written.nothing(),
                faults,
                Map.of("place", place, "colleague", colleague, "asked", asked));
    }
}
