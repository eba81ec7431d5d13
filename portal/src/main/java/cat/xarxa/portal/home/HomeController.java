package cat.xarxa.portal.home;

import cat.xarxa.portal.language.Language;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The first page: what is next, what is new, what concerns the reader. */
@Controller
@RequestMapping(Language.PATH)
class HomeController {

    private final List<HomePart> parts;

    HomeController(List<HomePart> parts) {
        this.parts = parts;
    }

    @GetMapping("/")
    String home(@PathVariable Language lang, Model model) {
        parts.forEach(part -> part.addTo(model, lang));
        return "home";
    }

    @GetMapping
    RedirectView withSlash(@PathVariable Language lang) {
        RedirectView home = new RedirectView("/" + lang.code() + "/", false, true, false);
        home.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        return home;
    }
}
