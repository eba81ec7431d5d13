package cat.xarxa.portal.console.organ;

import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.organ.Organ;
import cat.xarxa.portal.organ.Organs;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.List;
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

/** One organ: who sits in it; somebody takes a seat, a seat ends, the organ closes. */
@Controller
@RequestMapping(Language.PATH + "/console/organs/{id}")
class OrganController {

    private final Organs organs;
    private final Colleagues colleagues;
    private final Choices choices;

    OrganController(Organs organs, Colleagues colleagues, Choices choices) {
        this.organs = organs;
        this.colleagues = colleagues;
        this.choices = choices;
    }

    /** First the organisation is chosen, by plain GET, and then somebody who acts for it. */
    @GetMapping
    ModelAndView show(
            @PathVariable Language lang,
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") String org) {
        Organ organ = organs.find(id);
        return page(organ, empty(organ).with("orgId", org), Faults.NONE, lang);
    }

    @PostMapping("/seats")
    ModelAndView seat(
            @PathVariable Language lang, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return answer(id, written, organs.seat(id, written), lang);
    }

    @PostMapping("/seats/{seat}/end")
    ModelAndView unseat(
            @PathVariable Language lang,
            @PathVariable String id,
            @PathVariable UUID seat,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return answer(id, written, organs.unseat(id, seat, written), lang);
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable Language lang, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return answer(id, written, organs.close(id, written), lang);
    }

    private ModelAndView answer(String id, Written written, Saving<Organ> saving, Language lang) {
        if (saving.value() != null) {
            return Form.see(lang, "/organs/{id}", id);
        }
        Organ newest = organs.find(id);
        saving.buildingOn(written, newest::version);
        return page(newest, written, saving.faults(), lang);
    }

    private static Written empty(Organ organ) {
        return Written.nothing().with("version", organ.version()).with("vote", "VOTING");
    }

    private ModelAndView page(Organ organ, Written written, Faults faults, Language lang) {
        String org = written.value("orgId");
        Map<String, Object> shown = new HashMap<>(Map.of(
                "organ", organ,
                "title", organ.name(lang),
                "organisations", choices.organisations(lang),
                "votes", List.of("VOTING", "VOICE"),
                "words", new Words(lang)));
        shown.put("people", org.isBlank() ? new Fetched<>(List.of()) : colleagues.acting(org));
        return Form.page("console/organ", written, faults, shown);
    }
}
