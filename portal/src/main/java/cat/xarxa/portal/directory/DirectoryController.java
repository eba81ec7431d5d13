package cat.xarxa.portal.directory;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.map.MemberMaps;
import cat.xarxa.portal.organisation.Directory;
import cat.xarxa.portal.organisation.Member;
import cat.xarxa.portal.organisation.MemberFilter;
import cat.xarxa.portal.service.Fetched;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of members and allies. */
@Controller
@RequestMapping(Language.PATH + "/members")
class DirectoryController {

    private final Directory directory;
    private final MembersForm form;
    private final MemberMaps maps;

    DirectoryController(Directory directory, MembersForm form, MemberMaps maps) {
        this.directory = directory;
        this.form = form;
        this.maps = maps;
    }

    @GetMapping
    String members(@PathVariable Language lang, @ModelAttribute("query") MembersQuery query, Model model) {
        MemberFilter filter = form.read(query);
        MembersForm.Lists lists = form.lists(lang);
        Fetched<List<Member>> members = directory.takingPart(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", lists);
        model.addAttribute("chosen", MembersForm.chosen(filter, lists));
        model.addAttribute("members", members);
        model.addAttribute("map", maps.of(members.value()));
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
