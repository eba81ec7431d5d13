package cat.xarxa.portal.console.network;

import cat.xarxa.portal.description.Description;
import cat.xarxa.portal.description.Descriptions;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The network's name, logo, languages and sender. Whoever first administrates a network is led here. */
@Controller
@RequestMapping(Language.PATH + "/console/network")
class NetworkController {

    private final Descriptions descriptions;

    NetworkController(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @ModelAttribute
    void forAdministratorsOnly(HttpServletRequest request) {
        if (Person.of(request).filter(Person::isAdministrator).isEmpty()) {
            throw new AccessDeniedException("for platform administrators");
        }
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        Description current = descriptions.current();
        return page(written(current), Faults.NONE, current.described()).addObject("saved", saved);
    }

    @PostMapping
    ModelAndView describe(
            @PathVariable Language lang,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Written written = new Written(sent);
        Faults ofLogo = file == null || file.isEmpty()
                ? Faults.NONE
                : descriptions.takeIn(written, file.getBytes(), file.getContentType());
        if (ofLogo.isPresent()) {
            return page(written, ofLogo, isKnown(written));
        }
        Saving<Description> saving = descriptions.describe(written);
        if (saving.value() != null) {
            return Form.see(lang, "/network?saved=true");
        }
        saving.buildingOn(written, () -> descriptions.current().version());
        return page(written, saving.faults(), isKnown(written));
    }

    /** Before anybody has described it, all languages are offered. */
    private static Written written(Description current) {
        return Written.nothing()
                .with("name", current.name())
                .withAll("languages", current.languages())
                .with("senderName", current.senderName())
                .with("senderAddress", current.senderAddress())
                .with("logo", current.logo())
                .with("version", current.version());
    }

    private static boolean isKnown(Written written) {
        return !"0".equals(written.given("version"));
    }

    private static ModelAndView page(Written written, Faults faults, boolean described) {
        return Form.page("console/network", written, faults, Map.of("described", described, "saved", false));
    }
}
