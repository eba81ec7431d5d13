package cat.xarxa.portal.inbox;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The inbox: read by day, marked as read, and fetched again in part when a hint says that it changed. */
@Controller
@RequestMapping(Language.PATH + "/inbox")
class InboxController {

    private final Mailroom mailroom;

    InboxController(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @GetMapping
    String inbox(@PathVariable Language lang, @RequestParam(required = false) @Nullable String cursor, Model model) {
        fill(model, mailroom.page(cursor, lang), cursor);
        return "inbox";
    }

    /** The list alone; when there is none now, the browser keeps the one that it has. */
    @GetMapping(headers = "HX-Request")
    Object list(@PathVariable Language lang, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Fetched<InboxPage> page = mailroom.page(cursor, lang);
        if (page.isAway()) {
            return ResponseEntity.noContent().build();
        }
        fill(model, page, cursor);
        return new ModelAndView("inbox :: live", model.asMap());
    }

    @PostMapping("/{id}/read")
    RedirectView read(
            @PathVariable Language lang,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor) {
        mailroom.read(id);
        return back(lang, cursor, InboxPage.anchor(id.toString()));
    }

    @PostMapping("/read")
    RedirectView readAll(@PathVariable Language lang, @RequestParam(required = false) @Nullable String cursor) {
        mailroom.readAll();
        return back(lang, cursor, null);
    }

    private static void fill(Model model, Fetched<InboxPage> page, @Nullable String cursor) {
        model.addAttribute("inbox", page);
        model.addAttribute("cursor", cursor);
        InboxPage found = page.value();
        if (found != null) {
            model.addAttribute("unread", found.unread());
        }
    }

    private static RedirectView back(Language lang, @Nullable String cursor, @Nullable String anchor) {
        UriComponentsBuilder inbox = UriComponentsBuilder.fromPath("/" + lang.code() + "/inbox");
        if (cursor != null && !cursor.isEmpty()) {
            inbox.queryParam("cursor", "{cursor}");
        }
        String address = inbox.fragment(anchor)
                .encode()
                .build(cursor == null ? "" : cursor)
                .toString();
        return SeeOther.at(address);
    }
}
