package cat.xarxa.portal.directory;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.organisation.Directory;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of members and allies. */
@Controller
@RequestMapping(Language.PATH + "/members")
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    String members(@PathVariable Language lang, Model model) {
        model.addAttribute("members", directory.members());
        model.addAttribute("partners", directory.partners());
        model.addAttribute("words", new Words(lang));
        return "members";
    }

    /** How the page writes dates and kinds. */
    record Words(Language language) {

        private static final Set<String> KINDS = Set.of(
                "territorial-network", "cooperative", "programme", "business-association", "university", "federation");

        public String date(LocalDate day) {
            return Dates.inWords(day, language);
        }

        /** Names the text of a partner's kind; of a newer one the page says no more than that. */
        public String kindKey(String kind) {
            return "partner." + (KINDS.contains(kind) ? kind : "other");
        }
    }
}
