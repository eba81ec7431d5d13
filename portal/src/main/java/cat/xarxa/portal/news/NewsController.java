package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.Post;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lists of news, and news. */
@Controller
@RequestMapping(Language.PATH + "/news")
class NewsController {

    private final Newsstand news;
    private final FilterForm form;
    private final Articles articles;

    NewsController(Newsstand news, FilterForm form, Articles articles) {
        this.news = news;
        this.form = form;
        this.articles = articles;
    }

    @GetMapping
    String list(
            @PathVariable Language lang,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String comarca,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        NewsFilter filter = form.read(type, theme, comarca);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", form.choices(lang));
        model.addAttribute("chosen", form.chosen(filter, lang));
        model.addAttribute("news", news.list(filter, cursor, lang));
        model.addAttribute("first", cursor == null);
        return "news";
    }

    /** The short address, and one with the title of former days, lead to the one that tells the title. */
    @GetMapping({"/{id}", "/{id}/{slug}"})
    ModelAndView article(
            @PathVariable Language lang, @PathVariable UUID id, @PathVariable(required = false) @Nullable String slug) {
        Post post = news.find(id);
        if (post.isWithdrawn()) {
            return gone(post, lang);
        }
        if (!post.textIn(lang).slug().equals(slug)) {
            RedirectView moved = new RedirectView("/" + lang.code() + post.path(lang), false, true, false);
            moved.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
            return new ModelAndView(moved);
        }
        Article article = articles.of(post, lang);
        return new ModelAndView("article", Map.of("article", article, "addresses", article.addresses()));
    }

    /** What stands in for it, or that it is gone and why. */
    private static ModelAndView gone(Post post, Language lang) {
        UUID redirect = post.redirect();
        if (redirect != null) {
            RedirectView other = new RedirectView("/" + lang.code() + "/news/" + redirect, false, true, false);
            other.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
            return new ModelAndView(other);
        }
        ModelAndView page = new ModelAndView("withdrawn", Map.of("notices", Articles.notices(post, lang)));
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
