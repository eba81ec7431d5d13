package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleague;
import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.colleague.Me;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.service.Fetched;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leads people to their institution, and shows who acts for it. */
@Controller
class InstitutionController {

    private final Colleagues colleagues;

    InstitutionController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Straight to the one where there is but one. */
    @GetMapping(Language.PATH + "/institution")
    ModelAndView mine(@PathVariable Language lang) {
        List<Me.Held> mandates = colleagues.me().mandates();
        List<String> orgs = mandates.stream().map(Me.Held::org).distinct().toList();
        return orgs.size() == 1
                ? new Place(lang, orgs.getFirst(), false).see("")
                : new ModelAndView("institution/mine").addObject("mandates", mandates);
    }

    @GetMapping({Language.PATH + "/institution/{org}", Language.PATH + "/console/people/{org}"})
    ModelAndView people(
            @PathVariable Language lang,
            @PathVariable String org,
            @RequestParam(defaultValue = "false") boolean former,
            HttpServletRequest request) {
        List<Colleague> people = colleagues.of(org, former);
        boolean steward = people.stream().anyMatch(one -> one.account() != null);
        List<Colleague> ever = former || !steward ? people : colleagues.of(org, true);
        Place place = Place.of(request, lang, org);
        return new ModelAndView("institution/people")
                .addObject("place", place)
                .addObject("people", people)
                .addObject("former", former)
                .addObject("steward", steward || place.console())
                .addObject("names", names(ever))
                .addObject("successions", steward ? colleagues.successions(org) : new Fetched<>(List.of()));
    }

    /** Of everybody who is or was there, for the handovers. */
    private static Map<UUID, String> names(List<Colleague> ever) {
        Map<UUID, String> names = new HashMap<>();
        ever.forEach(one -> {
            if (one.name() != null) {
                names.put(one.personId(), one.name());
            }
        });
        return names;
    }
}
