package cat.xarxa.portal.institution;

import cat.xarxa.portal.colleague.Colleagues;
import cat.xarxa.portal.colleague.OwnProfile;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the network keeps of the signed-in person, for them to change. */
@Controller
@RequestMapping(Language.PATH + "/profile")
class ProfileController {

    private final Colleagues colleagues;

    ProfileController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        return page(written(colleagues.profile()), Faults.NONE, saved);
    }

    @PostMapping
    ModelAndView change(@PathVariable Language lang, @RequestParam MultiValueMap<String, String> sent) {
        Written written = new Written(sent);
        Saving<OwnProfile> saving = colleagues.change(written);
        if (saving.value() != null) {
            return new ModelAndView(SeeOther.at("/" + lang.code() + "/profile?saved=true"));
        }
        saving.buildingOn(written, () -> colleagues.profile().version());
        return page(written, saving.faults(), false);
    }

    private static Written written(OwnProfile profile) {
        Written written = Written.nothing()
                .with("version", profile.version())
                .with("name", profile.name())
                .with("lang", profile.lang())
                .with("zone", profile.zone());
        profile.first("PERSONAL").ifPresent(address -> written.with("address", address));
        profile.first("ROLE").ifPresent(address -> written.with("mailbox", address));
        return written.withAll("kept", profile.others());
    }

    private static ModelAndView page(Written written, Faults faults, boolean saved) {
        return Form.page("institution/profile", written, faults, Map.of("saved", saved));
    }
}
