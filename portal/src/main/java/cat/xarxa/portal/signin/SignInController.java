package cat.xarxa.portal.signin;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where signing in begins and ends; the security chain lets only people past that are signed in. */
@Controller
@RequestMapping(Language.PATH)
class SignInController {

    @GetMapping("/sign-in")
    RedirectView signIn(@PathVariable Language lang, @RequestParam(required = false) @Nullable String to) {
        return new RedirectView(LocalPath.of(to, lang), false, true, false);
    }

    @GetMapping("/signed-out")
    String signedOut(@RequestParam(required = false) @Nullable String identity, Model model) {
        model.addAttribute("identityOpen", "open".equals(identity));
        return "signed-out";
    }
}
