package cat.xarxa.portal.preference;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the signed-in person wants to be written to, for them to change. */
@Controller
@RequestMapping(Language.PATH + "/preferences")
class PreferenceController {

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        Fetched<Preference> own = preferences.own();
        Preference known = own.value();
        return page(own, known == null ? Written.nothing() : written(known), Faults.NONE, saved);
    }

    @PostMapping
    ModelAndView change(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<Preference> saving = preferences.change(written);
        if (saving.value() != null) {
            return new ModelAndView(SeeOther.at("/" + lang.code() + "/preferences?saved=true"));
        }
        Fetched<Preference> own = preferences.own();
        Preference newest = own.value();
        if (newest != null) {
            saving.buildingOn(written, newest::version);
        }
        return page(own, written, saving.faults(), false);
    }

    private static Written written(Preference own) {
        Written written = Written.nothing()
                .with("version", own.version())
                .withAll("email", own.byMail())
                .with("quiet.from", own.quiet().from())
                .with("quiet.to", own.quiet().to())
                .with("cap", own.cap());
        written.with("quiet", own.quiet().weekends() ? "weekends" : null);
        return written.with("quiet", own.quiet().holidays() ? "holidays" : null);
    }

    private static ModelAndView page(Fetched<Preference> own, Written written, Faults faults, boolean saved) {
        Preference known = own.value();
        return Form.page(
                "preferences",
                written,
                faults,
                Map.of("own", own, "lines", known == null ? List.of() : known.lines(), "saved", saved));
    }
}
