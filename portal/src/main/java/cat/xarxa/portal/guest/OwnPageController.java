package cat.xarxa.portal.guest;

import cat.xarxa.portal.guest.GuestPagesApi.Followed;
import cat.xarxa.portal.guest.GuestPagesApi.Following;
import cat.xarxa.portal.guest.GuestPagesApi.Goodbye;
import cat.xarxa.portal.guest.GuestPagesApi.Spoken;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.subscription.Subscription.Terms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A guest's own page by the link in their mails: what they follow, at what pace, in which language; and goodbye. */
@Controller
@RequestMapping(Language.PATH + "/follow/mine/{token}")
class OwnPageController {

    private final GuestPagesApi service;
    private final OwnPage page;

    OwnPageController(GuestPagesApi service, OwnPage page) {
        this.service = service;
        this.page = page;
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        Secrets.keep(response);
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language lang,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean saved) {
        return page.of(lang, token, Written.nothing(), Faults.NONE, saved);
    }

    /** Other criteria as a whole, or another pace only. */
    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable Language lang,
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        return after(lang, token, () -> service.change(token, id, written.version(), terms(token, id, written)));
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable Language lang, @PathVariable String token, @PathVariable UUID id) {
        return after(lang, token, () -> service.end(token, id));
    }

    @PostMapping("/end")
    ModelAndView endAll(@PathVariable Language lang, @PathVariable String token) {
        return after(lang, token, () -> service.endAll(token));
    }

    /** The page goes on in the language that was chosen. */
    @PostMapping("/language")
    ModelAndView speak(@PathVariable Language lang, @PathVariable String token, @RequestParam("speak") Language speak) {
        return after(speak, token, () -> service.speak(token, new Spoken(speak.code())));
    }

    @GetMapping("/leave")
    ModelAndView leaving(@PathVariable Language lang, @PathVariable String token) {
        return page.leaving(token, Faults.NONE);
    }

    @PostMapping("/leave")
    ModelAndView leave(
            @PathVariable Language lang, @PathVariable String token, @RequestParam(defaultValue = "") String confirm) {
        Saving<Boolean> gone = Saving.by(() -> {
            service.leave(token, new Goodbye(confirm));
            return true;
        });
        return gone.value() == null ? page.leaving(token, gone.faults()) : new ModelAndView("erased");
    }

    private Terms terms(String token, UUID id, Written written) {
        if (written.has("change", "criteria")) {
            return Terms.of(written);
        }
        Following following = service.page(token);
        return following.subscriptions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Followed::criteria)
                .map(criteria -> new Terms(criteria, written.given("frequency")))
                .orElseGet(() -> Terms.of(written));
    }

    private <T> ModelAndView after(Language lang, String token, Supplier<T> act) {
        Saving<T> saving = Saving.by(act);
        return saving.value() == null
                ? page.of(lang, token, Written.nothing(), saving.faults(), false)
                : new ModelAndView(SeeOther.at("/" + lang.code() + "/follow/mine/" + token + "?saved=true"));
    }
}
