package cat.xarxa.portal.console.reach;

import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.explanation.Explanation;
import cat.xarxa.portal.explanation.Explanations;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Choices;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why a person was told of a post or an activity, or was not: the person is found by whom they act for. */
@Controller
class WhyController {

    private final Explanations explanations;
    private final Colleagues colleagues;
    private final Choices choices;

    WhyController(Explanations explanations, Colleagues colleagues, Choices choices) {
        this.explanations = explanations;
        this.colleagues = colleagues;
        this.choices = choices;
    }

    @GetMapping(Language.PATH + "/console/reach/{subject}/why")
    ModelAndView why(
            @PathVariable Language lang,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(required = false) @Nullable UUID person) {
        List<Explanation> explained = person == null ? List.of() : explanations.of(subject, person);
        ModelAndView page = new ModelAndView("console/why")
                .addObject("subject", subject)
                .addObject("org", org)
                .addObject("person", person)
                .addObject("organisations", choices.organisations(lang).all())
                .addObject("explanations", explained)
                .addObject("words", new Words(lang));
        return org.isEmpty() ? page : page.addObject("people", colleagues.acting(org));
    }
}
