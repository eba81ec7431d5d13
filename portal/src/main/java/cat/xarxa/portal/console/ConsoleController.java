package cat.xarxa.portal.console;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.hold.Holds;
import cat.xarxa.portal.language.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The console's first page and its lists. */
@Controller
@RequestMapping(Language.PATH + "/console")
class ConsoleController {

    private static final int WAITING = 50;
    private static final int LATEST = 10;

    private final Manuscripts manuscripts;
    private final Holds holds;

    ConsoleController(Manuscripts manuscripts, Holds holds) {
        this.manuscripts = manuscripts;
        this.holds = holds;
    }

    /** What waits for the office, and what it published last. */
    @GetMapping
    String desk(@PathVariable Language lang, Model model) {
        model.addAttribute("proposals", manuscripts.desk(ManuscriptState.REVIEW, WAITING, lang));
        model.addAttribute("drafts", manuscripts.desk(ManuscriptState.DRAFT, WAITING, lang));
        model.addAttribute("published", manuscripts.desk(ManuscriptState.PUBLISHED, LATEST, lang));
        model.addAttribute("calls", holds.calls());
        return "console/desk";
    }

    /** One kind in one state, page by page; published ones where no state is asked for. */
    @GetMapping("/{kind:posts|activities}")
    String list(
            @PathVariable Language lang,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        ManuscriptKind asked = ManuscriptKind.valueOf(kind.toUpperCase(Locale.ROOT));
        ManuscriptState wanted = state == null
                ? ManuscriptState.PUBLISHED
                : ManuscriptState.of(state).orElseThrow(PageNotFound::new);
        model.addAttribute("kind", asked);
        model.addAttribute("state", wanted);
        model.addAttribute("states", List.of(ManuscriptState.values()));
        model.addAttribute("cursor", cursor);
        model.addAttribute("page", manuscripts.page(asked, wanted, cursor, lang));
        return "console/list";
    }
}
