package cat.xarxa.portal.console.member;

import cat.xarxa.portal.adhesion.Adhesions;
import cat.xarxa.portal.adhesion.MemberFile;
import cat.xarxa.portal.adhesion.MemberState;
import cat.xarxa.portal.adhesion.Step;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One member, how it came where it stands, and a page for each step that may be decided next. */
@Controller
@RequestMapping(Language.PATH + "/console/members/{id}")
class MemberController {

    private static final List<String> REASONS_OF_APPLICANTS = List.of("WITHDRAWN", "REFUSED");
    private static final List<String> REASONS_OF_MEMBERS = List.of("RESIGNED", "EXCLUDED", "DISSOLVED");

    private final Adhesions adhesions;

    MemberController(Adhesions adhesions) {
        this.adhesions = adhesions;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable String id) {
        MemberFile member = adhesions.find(id);
        return new ModelAndView("console/member")
                .addObject("member", member)
                .addObject("mentor", member.mentorId() == null ? null : adhesions.find(member.mentorId()))
                .addObject("words", new Words(lang));
    }

    @GetMapping("/{step:admit|adhere|suspend|reinstate|leave}")
    ModelAndView ask(@PathVariable Language lang, @PathVariable String id, @PathVariable String step) {
        MemberFile member = adhesions.find(id);
        Step asked = step(step);
        return member.state().steps().contains(asked)
                ? page(member, asked, Written.nothing().with("version", member.version()), Faults.NONE, lang)
                : Form.see(lang, "/members/{id}", id);
    }

    @PostMapping("/{step:admit|adhere|suspend|reinstate|leave}")
    ModelAndView decide(
            @PathVariable Language lang,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Step asked = step(step);
        Saving<MemberFile> saving = adhesions.decide(id, asked, written);
        if (saving.value() != null) {
            return Form.see(lang, "/members/{id}", id);
        }
        MemberFile newest = adhesions.find(id);
        saving.buildingOn(written, newest::version);
        return page(newest, asked, written, saving.faults(), lang);
    }

    /** Who may help a new member; a decision without one can be put down while nobody can say. */
    private List<MemberFile> mentors() {
        return Objects.requireNonNullElse(adhesions.in(MemberState.ADHERED).value(), List.of());
    }

    private static Step step(String path) {
        return Step.of(path).orElseThrow(PageNotFound::new);
    }

    private ModelAndView page(MemberFile member, Step step, Written written, Faults faults, Language lang) {
        List<String> reasons = switch (member.state()) {
            case APPLIED, PENDING -> REASONS_OF_APPLICANTS;
            case ADHERED, SUSPENDED, LEFT -> REASONS_OF_MEMBERS;
        };
        return Form.page(
                        "console/member-step",
                        written,
                        faults,
                        Map.of("member", member, "step", step, "reasons", reasons, "words", new Words(lang)))
                .addObject("mentors", step == Step.ADHERE ? mentors() : List.of());
    }
}
