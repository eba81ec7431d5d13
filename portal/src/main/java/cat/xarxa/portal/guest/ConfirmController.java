package cat.xarxa.portal.guest;

import cat.xarxa.portal.guest.GuestPagesApi.Confirmation;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Choices;
import cat.xarxa.portal.service.Fetched;
import cat.xarxa.portal.subscription.SubscriptionWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the link of a confirmation mail. Looking confirms nothing: mail programs open links. */
@Controller
@RequestMapping(Language.PATH + "/follow/confirm/{token}")
class ConfirmController {

    private final GuestPagesApi service;
    private final SubscriptionWords words;
    private final Choices choices;

    ConfirmController(GuestPagesApi service, SubscriptionWords words, Choices choices) {
        this.service = service;
        this.words = words;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable String token, HttpServletResponse response) {
        return page(lang, Fetched.required("notification-service", () -> service.show(token)), response);
    }

    @PostMapping
    ModelAndView confirm(@PathVariable Language lang, @PathVariable String token, HttpServletResponse response) {
        return page(lang, Fetched.required("notification-service", () -> service.confirm(token)), response);
    }

    private ModelAndView page(Language lang, Confirmation confirmation, HttpServletResponse response) {
        Secrets.keep(response);
        return new ModelAndView(
                "follow-confirm",
                Map.of(
                        "confirmation",
                        confirmation,
                        "what",
                        words.criteria(confirmation.criteria(), choices.organisations(lang), lang)));
    }
}
