package cat.xarxa.portal.feedlink;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.service.Fetched;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The private feed of the reader: its link is made and shown once, replaced, revoked. */
@Controller
@RequestMapping(Language.PATH + "/inbox/feed")
class FeedLinkController {

    private static final String SERVICE = "notification-service";

    private final FeedLinkApi links;

    FeedLinkController(FeedLinkApi links) {
        this.links = links;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang) {
        return page(Fetched.required(SERVICE, links::own), lang);
    }

    /** Without going on to another page: the link is never shown again. */
    @PostMapping
    ModelAndView make(@PathVariable Language lang, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(Fetched.required(SERVICE, () -> links.make(lang.code())), lang);
    }

    @PostMapping("/revoke")
    RedirectView revoke(@PathVariable Language lang) {
        Fetched.required(SERVICE, () -> {
            links.revoke();
            return true;
        });
        return SeeOther.at("/" + lang.code() + "/inbox/feed");
    }

    private static ModelAndView page(FeedLink link, Language lang) {
        return new ModelAndView("inbox-feed").addObject("link", link).addObject("words", new Words(lang));
    }
}
