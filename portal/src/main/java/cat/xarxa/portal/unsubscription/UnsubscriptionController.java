package cat.xarxa.portal.unsubscription;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.service.Fetched;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Ends a subscription for whoever holds the link. Looking never ends anything: mail programs open links by themselves.
 * The link tells a secret, so no page of it may be kept or named as a referrer.
 */
@Controller
class UnsubscriptionController {

    private static final String PAGE = Language.PATH + "/unsubscribe/{token}";

    private final UnsubscriptionApi unsubscriptions;

    UnsubscriptionController(UnsubscriptionApi unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping(PAGE)
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        keepSecret(response);
        model.addAttribute("unsubscription", ask(() -> unsubscriptions.show(token)));
        return "unsubscribe";
    }

    @PostMapping(PAGE)
    RedirectView end(@PathVariable Language lang, @PathVariable String token, HttpServletResponse response) {
        keepSecret(response);
        ask(() -> unsubscriptions.end(token));
        return SeeOther.at("/{lang}/unsubscribe/{token}");
    }

    /** What a mail program does for its user (RFC 8058): one request, no cookie, no page. */
    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<Void> endInOneClick(@PathVariable String token) {
        ask(() -> unsubscriptions.end(token));
        return ResponseEntity.noContent().build();
    }

    private static Unsubscription ask(Supplier<Unsubscription> question) {
        return Fetched.required("notification-service", question);
    }

    private static void keepSecret(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
