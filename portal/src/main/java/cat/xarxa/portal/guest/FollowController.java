package cat.xarxa.portal.guest;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.subscription.SubscriptionChoices;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody asks to be told by mail; a filter of the agenda or the news can come along. */
@Controller
@RequestMapping(Language.PATH + "/follow")
class FollowController {

    /** As long as it takes until the first of a day's mails to an address is a day old, at most. */
    private static final String LATER = "86400";

    private final Requests requests;
    private final SubscriptionChoices choices;

    FollowController(Requests requests, SubscriptionChoices choices) {
        this.requests = requests;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> asked) {
        Written written = new Written(asked);
        return page(
                lang, written.given("frequency") == null ? written.with("frequency", "WEEKLY") : written, Faults.NONE);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable Language lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Written written = new Written(sent);
        Faults faults = requests.send(written, lang);
        if (!faults.isPresent()) {
            return new ModelAndView(SeeOther.at("/" + lang.code() + "/follow/sent"));
        }
        if (faults.status().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
        }
        return page(lang, written, faults);
    }

    /** The same page whatever the address was. */
    @GetMapping("/sent")
    String sent() {
        return "follow-sent";
    }

    private ModelAndView page(Language lang, Written written, Faults faults) {
        return Form.page("follow", written, faults, choices.of(choices.organisations(lang), lang));
    }
}
