package cat.xarxa.portal.console.partner;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.IssuedSecret;
import cat.xarxa.portal.partner.PartnerClients;
import cat.xarxa.portal.partner.PartnerFile;
import cat.xarxa.portal.partner.Partners;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The machines of a partner, and where another is let in. */
@Controller
@RequestMapping(Language.PATH + "/console/partners/{id}/clients")
class ClientsController {

    private static final List<String> SCOPES =
            List.of("content:read", "content:write", "activities:read", "activities:write");

    private final Partners partners;
    private final PartnerClients clients;

    ClientsController(Partners partners, PartnerClients clients) {
        this.partners = partners;
        this.clients = clients;
    }

    @GetMapping
    ModelAndView list(@PathVariable Language lang, @PathVariable String id) {
        return page(partners.find(id), Written.nothing().withAll("scopes", SCOPES), Faults.NONE, lang);
    }

    @PostMapping
    ModelAndView letIn(
            @PathVariable Language lang, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        PartnerFile partner = partners.find(id);
        Saving<IssuedSecret> saving = clients.letIn(id, written);
        IssuedSecret issued = saving.value();
        return issued == null ? page(partner, written, saving.faults(), lang) : secret(partner, issued, lang);
    }

    /** The answer itself, and not a page to go on to: the secret is to stay nowhere, also not in a session. */
    static ModelAndView secret(PartnerFile partner, IssuedSecret issued, Language lang) {
        return new ModelAndView("console/partner-secret")
                .addObject("partner", partner)
                .addObject("issued", issued)
                .addObject("words", new Words(lang));
    }

    private ModelAndView page(PartnerFile partner, Written written, Faults faults, Language lang) {
        return Form.page(
                "console/partner-clients",
                written,
                faults,
                Map.of(
                        "partner",
                        partner,
                        "clients",
                        clients.of(partner.id()),
                        "scopes",
                        SCOPES,
                        "words",
                        new Words(lang)));
    }
}
