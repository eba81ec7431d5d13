package cat.xarxa.portal.inbox;

import cat.xarxa.portal.explanation.Explanations;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Why an item is in the reader's inbox, and what became of its mail. */
@Controller
class OwnWhyController {

    private final Explanations explanations;

    OwnWhyController(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping(Language.PATH + "/inbox/{id}/why")
    ModelAndView why(@PathVariable Language lang, @PathVariable UUID id) {
        return new ModelAndView("inbox-why")
                .addObject("explanation", explanations.own(id))
                .addObject("words", new Words(lang));
    }
}
