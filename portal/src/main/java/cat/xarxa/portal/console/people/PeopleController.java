package cat.xarxa.portal.console.people;

import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every organisation that has people, to be found by its name. */
@Controller
class PeopleController {

    private final Choices choices;

    PeopleController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping(Language.PATH + "/console/people")
    ModelAndView organisations(@PathVariable Language lang, @RequestParam(defaultValue = "") String q) {
        List<Choice> found = choices.organisations(lang).all().stream()
                .filter(one -> plain(one.name()).contains(plain(q)))
                .toList();
        return new ModelAndView("console/people").addObject("found", found).addObject("q", q);
    }

    /** Without capitals and accents, as people search. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
