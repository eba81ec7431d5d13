package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The first page: what is new, what is next, what concerns the reader. */
@Controller
@RequestMapping(Language.PATH)
class HomeController {

    private static final int NEWEST = 3;

    private final Newsstand news;

    HomeController(Newsstand news) {
        this.news = news;
    }

    @GetMapping("/")
    String home(@PathVariable Language lang, Model model) {
        model.addAttribute("news", news.latest(NEWEST, lang));
        model.addAttribute("everything", new NewsFilter(null, null, null));
        return "home";
    }

    @GetMapping
    RedirectView withSlash(@PathVariable Language lang) {
        RedirectView home = new RedirectView("/" + lang.code() + "/", false, true, false);
        home.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        return home;
    }
}
