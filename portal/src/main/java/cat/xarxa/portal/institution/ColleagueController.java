package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleague;
import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import jakarta.servlet.http.HttpServletRequest;
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

/** One of the people of an institution, and how somebody becomes one. */
@Controller
@RequestMapping({Language.PATH + "/institution/{org}/people", Language.PATH + "/console/people/{org}/people"})
class ColleagueController {

    static final List<String> ROLES = List.of("TECHNICIAN", "REPRESENTATIVE", "SUBSTITUTE");
    static final List<String> RIGHTS = List.of("USER", "EDITOR", "ADMIN");

    private final Colleagues colleagues;

    ColleagueController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping("/{person}")
    ModelAndView show(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            HttpServletRequest request) {
        return page(Place.of(request, lang, org), colleagues.find(org, person), Faults.NONE);
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable Language lang, @PathVariable String org, HttpServletRequest request) {
        Written written =
                Written.nothing().with("lang", "ca").with("role", "TECHNICIAN").with("rights", "USER");
        return form(Place.of(request, lang, org), written, Faults.NONE);
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable Language lang,
            @PathVariable String org,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        Written written = new Written(sent);
        Place place = Place.of(request, lang, org);
        Saving<Colleague> saving = colleagues.invite(org, written);
        Colleague invited = saving.value();
        return invited == null ? form(place, written, saving.faults()) : place.see("/people/" + invited.personId());
    }

    @PostMapping("/{person}/invitation")
    ModelAndView inviteAgain(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            HttpServletRequest request) {
        Place place = Place.of(request, lang, org);
        Saving<Colleague> saving = colleagues.inviteAgain(org, person);
        return saving.value() == null
                ? page(place, colleagues.find(org, person), saving.faults())
                : place.see("/people/" + person);
    }

    private static ModelAndView page(Place place, Colleague colleague, Faults faults) {
        return Form.page(
                "institution/person", Written.nothing(), faults, Map.of("place", place, "colleague", colleague));
    }

    private static ModelAndView form(Place place, Written written, Faults faults) {
        return Form.page(
                "institution/invite", written, faults, Map.of("place", place, "roles", ROLES, "rights", RIGHTS));
    }
}
