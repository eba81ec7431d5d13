package cat.xarxa.portal.institution;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import cat.xarxa.portal.language.Words;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.privacy.Exports;
import cat.xarxa.portal.privacy.PersonalExport;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where people ask for a copy of all that is held of them, see how far it is, and get it as one file. */
@Controller
@RequestMapping(Language.PATH + "/profile/export")
class OwnExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exports exports;

    OwnExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language lang) {
        return page(lang, Faults.NONE);
    }

    @PostMapping
    ModelAndView request(@PathVariable Language lang) {
        Saving<PersonalExport> saving = exports.request();
        return saving.value() == null
                ? page(lang, saving.faults())
                : new ModelAndView(SeeOther.at("/" + lang.code() + "/profile/export"));
    }

    @GetMapping("/xarxa.zip")
    ResponseEntity<byte[]> archive() {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("xarxa.zip")
                                .build()
                                .toString())
                .body(exports.archive());
    }

    private ModelAndView page(Language lang, Faults faults) {
        return Form.page("institution/export", Written.nothing(), faults, Map.of("words", new Words(lang)))
                .addObject("export", exports.mine().orElse(null));
    }
}
