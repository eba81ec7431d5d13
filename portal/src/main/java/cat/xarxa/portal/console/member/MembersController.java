package cat.xarxa.portal.console.member;

import cat.xarxa.portal.adhesion.Adhesions;
import cat.xarxa.portal.adhesion.MemberFile;
import cat.xarxa.portal.adhesion.MemberState;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Members by their state, and where an application is put down. */
@Controller
@RequestMapping(Language.PATH + "/console/members")
class MembersController {

    private static final List<String> KINDS = List.of("TOWN_COUNCIL", "COUNTY_COUNCIL", "COLLABORATOR");

    private final Adhesions adhesions;
    private final Territories territories;

    MembersController(Adhesions adhesions, Territories territories) {
        this.adhesions = adhesions;
        this.territories = territories;
    }

    /** Those that wait for a decision, where no state is asked for. */
    @GetMapping
    ModelAndView list(
            @PathVariable Language lang,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer added) {
        MemberState wanted =
                state == null ? MemberState.APPLIED : MemberState.of(state).orElseThrow(PageNotFound::new);
        return new ModelAndView("console/members")
                .addObject("state", wanted)
                .addObject("added", added)
                .addObject("states", List.of(MemberState.values()))
                .addObject("members", adhesions.in(wanted))
                .addObject("words", new Words(lang));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return form(Written.nothing().with("kind", KINDS.getFirst()), Faults.NONE);
    }

    @PostMapping
    ModelAndView apply(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<MemberFile> saving = adhesions.apply(written);
        MemberFile saved = saving.value();
        return saved == null ? form(written, saving.faults()) : Form.see(lang, "/members/{id}", saved.id());
    }

    private ModelAndView form(Written written, Faults faults) {
        return Form.page("console/member-new", written, faults, Map.of("kinds", KINDS, "towns", territories.towns()));
    }
}
