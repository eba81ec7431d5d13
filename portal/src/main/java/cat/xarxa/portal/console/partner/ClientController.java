package cat.xarxa.portal.console.partner;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.IssuedSecret;
import cat.xarxa.portal.partner.PartnerClient;
import cat.xarxa.portal.partner.PartnerClients;
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

/** One machine of a partner: its secret is changed for another, or it is shut out. */
@Controller
@RequestMapping(Language.PATH + "/console/partners/{id}/clients/{name}")
class ClientController {

    private static final List<Integer> OVERLAPS = List.of(7, 1, 30, 0);

    private final Partners partners;
    private final PartnerClients clients;

    ClientController(Partners partners, PartnerClients clients) {
        this.partners = partners;
        this.clients = clients;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang, @PathVariable String id, @PathVariable String name) {
        return page(lang, id, name, Written.nothing(), Faults.NONE);
    }

    @PostMapping("/rotate")
    ModelAndView rotate(
            @PathVariable Language lang,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<IssuedSecret> saving = clients.rotate(id, name, written);
        IssuedSecret issued = saving.value();
        return issued == null
                ? page(lang, id, name, written, saving.faults())
                : ClientsController.secret(partners.find(id), issued, lang);
    }

    @PostMapping("/revoke")
    ModelAndView revoke(
            @PathVariable Language lang,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<PartnerClient> saving = clients.revoke(id, name, written);
        return saving.value() != null
                ? Form.see(lang, "/partners/{id}/clients/{name}", id, name)
                : page(lang, id, name, written, saving.faults());
    }

    private ModelAndView page(Language lang, String id, String name, Written written, Faults faults) {
        return Form.page(
                "console/partner-client",
                written,
                faults,
                Map.of(
                        "partner",
                        partners.find(id),
                        "client",
                        clients.find(id, name),
                        "overlaps",
                        OVERLAPS,
                        "words",
                        new Words(lang)));
    }
}
