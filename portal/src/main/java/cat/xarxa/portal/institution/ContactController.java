package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.colleague.Me;
import cat.xarxa.portal.contact.ContactCard;
import cat.xarxa.portal.contact.Contacts;
import cat.xarxa.portal.contact.Shown;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.Mailboxes;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an institution is reached: its mailboxes for its admins to keep, and everybody's own consent to be shown. */
@Controller
@RequestMapping(Language.PATH + "/institution/{org}/contacts")
class ContactController {

    private final Contacts contacts;
    private final Colleagues colleagues;

    ContactController(Contacts contacts, Colleagues colleagues) {
        this.contacts = contacts;
        this.colleagues = colleagues;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language lang,
            @PathVariable String org,
            @RequestParam(defaultValue = "false") boolean saved) {
        ContactCard card = card(org);
        Written written = Written.nothing().with("version", card.version());
        return page(new Place(lang, org, false), card, new Mailboxes(card.mailboxes()), written, Faults.NONE)
                .addObject("saved", saved);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable Language lang, @PathVariable String org, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Place place = new Place(lang, org, false);
        Mailboxes mailboxes = Mailboxes.of(written);
        Saving<ContactCard> saving = contacts.reachAt(org, mailboxes, written);
        if (saving.value() != null) {
            return place.see("/contacts?saved=true");
        }
        ContactCard card = card(org);
        saving.buildingOn(written, card::version);
        return page(place, card, mailboxes, written, saving.faults()).addObject("saved", false);
    }

    @PostMapping("/me")
    ModelAndView agree(
            @PathVariable Language lang,
            @PathVariable String org,
            @RequestParam(defaultValue = "false") boolean shown) {
        Place place = new Place(lang, org, false);
        Saving<Shown> saving = contacts.show(org, shown);
        if (saving.value() != null) {
            return place.see("/contacts?saved=true");
        }
        ContactCard card = card(org);
        Written written = Written.nothing().with("version", card.version());
        return page(place, card, new Mailboxes(card.mailboxes()), written, saving.faults())
                .addObject("saved", false);
    }

    private ModelAndView page(Place place, ContactCard card, Mailboxes mailboxes, Written written, Faults faults) {
        mailboxes.fill(written);
        return Form.page(
                        "institution/contacts",
                        written,
                        faults,
                        Map.of("place", place, "card", card, "rows", mailboxes.rows(), "admin", isAdmin(place.org())))
                .addObject("own", contacts.own(place.org()).orElse(null));
    }

    private boolean isAdmin(String org) {
        return colleagues.me().mandates().stream()
                .filter(held -> held.org().equals(org))
                .anyMatch(Me.Held::isAdmin);
    }

    private ContactCard card(String org) {
        return contacts.of(org).orElseThrow(PageNotFound::new);
    }
}
