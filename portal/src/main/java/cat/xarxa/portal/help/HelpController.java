package cat.xarxa.portal.help;

import cat.xarxa.portal.language.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Help, the accessibility statement, and what is kept of people by what right. */
@Controller
@RequestMapping(Language.PATH)
class HelpController {

    private final WrittenPages pages;

    HelpController(WrittenPages pages) {
        this.pages = pages;
    }

    @GetMapping("/help")
    String help(@PathVariable Language lang, Model model) {
        model.addAttribute("titleKey", "help.title");
        model.addAttribute("text", pages.help(lang));
        return "written";
    }

    @GetMapping("/accessibility")
    String accessibility(@PathVariable Language lang, Model model) {
        model.addAttribute("titleKey", "accessibility.title");
        model.addAttribute("text", pages.accessibility(lang));
        return "written";
    }

    @GetMapping("/privacy")
    String privacy(@PathVariable Language lang, Model model) {
        model.addAttribute("titleKey", "privacy.page");
        model.addAttribute("text", pages.privacy(lang));
        return "written";
    }
}
