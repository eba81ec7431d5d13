package cat.xarxa.portal.institution;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.privacy.Erasure;
import cat.xarxa.portal.privacy.Erasures;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people have themselves erased, by typing their address once more; then they are signed out. */
@Controller
class OwnErasureController {

    private final Erasures erasures;

    OwnErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping(Language.PATH + "/profile/erasure")
    ModelAndView ask() {
        return page(Written.nothing(), Faults.NONE);
    }

    @PostMapping(Language.PATH + "/profile/erasure")
    ModelAndView erase(
            @PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request)
            throws ServletException {
        Saving<Erasure> saving = erasures.eraseMe(new Written(sent));
        if (saving.value() == null) {
            return page(new Written(sent), saving.faults());
        }
        request.logout();
        return new ModelAndView(SeeOther.at("/" + lang.code() + "/erased"));
    }

    /** For everybody: whoever reads it is signed out. */
    @GetMapping(Language.PATH + "/erased")
    String erased() {
        return "erased";
    }

    private static ModelAndView page(Written written, Faults faults) {
        return Form.page("institution/erase-me", written, faults, Map.of());
    }
}
