package cat.xarxa.portal.console.partner;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.Mailboxes;
import cat.xarxa.portal.partner.PartnerFile;
import cat.xarxa.portal.partner.Partners;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One partner: the agreement, where it is reached, and how the agreement ends. */
@Controller
@RequestMapping(Language.PATH + "/console/partners/{id}")
class PartnerController {

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable String id) {
        return page(partners.find(id), Written.nothing(), Faults.NONE, lang);
    }

    @PostMapping("/contacts")
    ModelAndView contacts(
            @PathVariable Language lang, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Mailboxes mailboxes = Mailboxes.of(written);
        Saving<PartnerFile> saving = partners.reachAt(id, mailboxes, written);
        return saving.value() != null
                ? Form.see(lang, "/partners/{id}", id)
                : filled(partners.find(id), mailboxes, written, saving.faults(), lang);
    }

    @PostMapping("/end")
    ModelAndView end(
            @PathVariable Language lang, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<PartnerFile> saving = partners.end(id, written);
        return saving.value() != null
                ? Form.see(lang, "/partners/{id}", id)
                : page(partners.find(id), written, saving.faults(), lang);
    }

    private static ModelAndView page(PartnerFile partner, Written written, Faults faults, Language lang) {
        return filled(partner, new Mailboxes(partner.mailboxes()), written, faults, lang);
    }

    private static ModelAndView filled(
            PartnerFile partner, Mailboxes mailboxes, Written written, Faults faults, Language lang) {
        mailboxes.fill(written);
        return Form.page(
                "console/partner",
                written,
                faults,
                Map.of("partner", partner, "rows", mailboxes.rows(), "words", new Words(lang)));
    }
}
