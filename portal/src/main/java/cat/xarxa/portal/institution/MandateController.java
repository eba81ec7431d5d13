package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleague;
import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.colleague.Plan;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decides on somebody's mandate: other rights, its end, or who takes it over. */
@Controller
@RequestMapping({
    Language.PATH + "/institution/{org}/people/{person}/mandates/{mandate}",
    Language.PATH + "/console/people/{org}/people/{person}/mandates/{mandate}"
})
class MandateController {

    private static final List<String> HEIRLOOMS = List.of("SUBSCRIPTIONS", "REGISTRATIONS", "DRAFTS");

    private final Colleagues colleagues;

    MandateController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** What is decided on, as it stands now. */
    @ModelAttribute("subject")
    Subject subject(
            @PathVariable Language lang,
            @PathVariable String org,
            @PathVariable String person,
            @PathVariable String mandate,
            HttpServletRequest request) {
        Colleague colleague = colleagues.find(org, person);
        Colleague.Held held = colleague.open().stream()
                .filter(one -> one.id().toString().equals(mandate))
                .findFirst()
                .orElseThrow(PageNotFound::new);
        return new Subject(Place.of(request, lang, org), colleague, held);
    }

    @GetMapping("/{act:rights|end}")
    ModelAndView ask(@ModelAttribute("subject") Subject subject, @PathVariable String act) {
        Written written = Written.nothing()
                .with("version", subject.mandate().version())
                .with("rights", subject.mandate().rights());
        return page(subject, act, written, Faults.NONE);
    }

    @PostMapping("/{act:rights|end}")
    ModelAndView decide(
            @ModelAttribute("subject") Subject subject,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        String id = subject.mandate().id().toString();
        Saving<Colleague.Held> saving =
                act.equals("end") ? colleagues.end(id, written) : colleagues.changeRights(id, written);
        if (saving.value() != null) {
            return subject.place().see("/people/" + subject.colleague().personId());
        }
        written.replace("version", subject.mandate().version());
        return page(subject, act, written, saving.faults());
    }

    @GetMapping("/succession")
    ModelAndView choose(@ModelAttribute("subject") Subject subject) {
        Written written =
                Written.nothing().with("version", subject.mandate().version()).withAll("inherit", HEIRLOOMS);
        return succession(subject, written, Faults.NONE, null);
    }

    /** Nothing is decided before it has been previewed. */
    @PostMapping("/succession")
    ModelAndView handOver(
            @ModelAttribute("subject") Subject subject, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        String id = subject.mandate().id().toString();
        if (!sent.containsKey("confirmed")) {
            Saving<Plan> preview = colleagues.preview(id, written);
            return succession(subject, written, preview.faults(), preview.value());
        }
        var saving = colleagues.handOver(id, written);
        if (saving.value() != null) {
            return subject.place().see("");
        }
        written.replace("version", subject.mandate().version());
        return succession(subject, written, saving.faults(), null);
    }

    private ModelAndView succession(Subject subject, Written written, Faults faults, @Nullable Plan plan) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("heirlooms", HEIRLOOMS);
        shown.put(
                "others",
                colleagues.of(subject.place().org(), false).stream()
                        .filter(one ->
                                !one.personId().equals(subject.colleague().personId()))
                        .toList());
        if (plan != null) {
            shown.put("plan", plan);
            shown.put(
                    "heir",
                    colleagues.find(subject.place().org(), plan.successor().toString()));
            shown.put(
                    "subscriptions",
                    colleagues.subscriptions(subject.mandate().id().toString()));
        }
        return Form.page("institution/succession", written, faults, shown);
    }

    private static ModelAndView page(Subject subject, String act, Written written, Faults faults) {
        return Form.page(
                "institution/mandate",
                written,
                faults,
                Map.of("act", act, "rights", ColleagueController.RIGHTS, "subject", subject));
    }

    /** Whose mandate it is, and where. */
    public record Subject(Place place, Colleague colleague, Colleague.Held mandate) {

        /** The address of the person. */
        public String back() {
            return place.base() + "/people/" + colleague.personId();
        }

        /** The address of what is decided. */
        public String at(String act) {
            return back() + "/mandates/" + mandate.id() + "/" + act;
        }
    }
}
