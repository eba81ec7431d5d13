package cat.xarxa.portal.inbox;

import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.service.Fetched;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The inbox: read by day, marked as read, and fetched again in part when a hint says that it changed. */
@Controller
@RequestMapping(Language.PATH + "/inbox")
class InboxController {

    private final Mailroom mailroom;
    private final Themes themes;

    InboxController(Mailroom mailroom, Themes themes) {
        this.mailroom = mailroom;
        this.themes = themes;
    }

    @GetMapping
    String inbox(@PathVariable Language lang, InboxFilter filter, Model model) {
        fill(model, mailroom.page(filter, lang), filter);
        model.addAttribute("themes", themes.choices(lang));
        model.addAttribute("categories", InboxFilter.CATEGORIES);
        return "inbox";
    }

    /** The list alone; when there is none now, the browser keeps the one that it has. */
    @GetMapping(headers = "HX-Request")
    Object list(@PathVariable Language lang, InboxFilter filter, Model model) {
        Fetched<InboxPage> page = mailroom.page(filter, lang);
        if (page.isAway()) {
            return ResponseEntity.noContent().build();
        }
        fill(model, page, filter);
        return new ModelAndView("inbox :: live", model.asMap());
    }

    @PostMapping("/{id}/read")
    RedirectView read(@PathVariable Language lang, @PathVariable UUID id, InboxFilter filter) {
        mailroom.read(id);
        return back(lang, filter, InboxPage.anchor(id.toString()));
    }

    @PostMapping("/{id}/archive")
    RedirectView archive(@PathVariable Language lang, @PathVariable UUID id, InboxFilter filter) {
        mailroom.archive(id);
        return back(lang, filter, null);
    }

    @PostMapping("/{id}/unarchive")
    RedirectView unarchive(@PathVariable Language lang, @PathVariable UUID id, InboxFilter filter) {
        mailroom.unarchive(id);
        return back(lang, filter, null);
    }

    @PostMapping("/read")
    RedirectView readAll(@PathVariable Language lang, InboxFilter filter) {
        mailroom.readAll();
        return back(lang, filter, null);
    }

    private static void fill(Model model, Fetched<InboxPage> page, InboxFilter filter) {
        model.addAttribute("inbox", page);
        model.addAttribute("filter", filter);
        InboxPage found = page.value();
        if (found != null) {
            model.addAttribute("unread", found.unread());
        }
    }

    private static RedirectView back(Language lang, InboxFilter filter, @Nullable String anchor) {
        return SeeOther.at("/" + lang.code() + "/inbox" + filter.here() + (anchor == null ? "" : "#" + anchor));
    }
}
