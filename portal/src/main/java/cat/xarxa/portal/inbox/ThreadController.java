package cat.xarxa.portal.inbox;

import cat.xarxa.portal.language.Language;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The lasting address of an item: with it stands all that the reader was told on the same. */
@Controller
class ThreadController {

    private final Mailroom mailroom;

    ThreadController(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @GetMapping(Language.PATH + "/inbox/{id}")
    ModelAndView thread(@PathVariable Language lang, @PathVariable UUID id) {
        return new ModelAndView("inbox-thread")
                .addObject("days", mailroom.thread(id, lang))
                .addObject("item", id);
    }
}
