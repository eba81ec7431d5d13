package cat.xarxa.portal.console.sending;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.sending.MailsOnTheirWay;
import cat.xarxa.portal.sending.Stand;
import cat.xarxa.portal.sending.Telling;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows whether mail goes, all and of one telling, and takes what the office decides about it. */
@Controller
@RequestMapping(Language.PATH + "/console/sending")
class SendingController {

    private final MailsOnTheirWay mails;

    SendingController(MailsOnTheirWay mails) {
        this.mails = mails;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang) {
        return page(Written.nothing(), Faults.NONE, lang);
    }

    @GetMapping("/domain")
    ModelAndView domain(@PathVariable Language lang) {
        return Form.page(
                "console/sender-domain",
                Written.nothing(),
                Faults.NONE,
                Map.of("domain", mails.domain(), "words", new Words(lang)));
    }

    @PostMapping("/{decision:pause|resume}")
    ModelAndView decide(
            @PathVariable Language lang,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Stand> saving = mails.decide(decision, written);
        return saving.value() != null ? Form.see(lang, "/sending") : page(written, saving.faults(), lang);
    }

    @GetMapping("/{run}")
    ModelAndView show(@PathVariable Language lang, @PathVariable UUID run) {
        return page(mails.telling(run), Written.nothing(), Faults.NONE, lang);
    }

    @PostMapping("/{run}/{decision:pause|resume|retry}")
    ModelAndView decide(
            @PathVariable Language lang,
            @PathVariable UUID run,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Telling> saving = mails.decide(run, decision, written);
        return saving.value() != null
                ? Form.see(lang, "/sending/{run}", run)
                : page(mails.telling(run), written.with("decision", decision), saving.faults(), lang);
    }

    private ModelAndView page(Written written, Faults faults, Language lang) {
        return Form.page("console/sending", written, faults, Map.of("stand", mails.stand(), "words", new Words(lang)));
    }

    private static ModelAndView page(Telling telling, Written written, Faults faults, Language lang) {
        return Form.page("console/sending-of", written, faults, Map.of("telling", telling, "words", new Words(lang)));
    }
}
