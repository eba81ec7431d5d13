package cat.xarxa.portal.console.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.portal.adhesion.Adhesions;
import cat.xarxa.portal.adhesion.Enrolment;
import cat.xarxa.portal.adhesion.ListFault;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Form;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A list of members: sent as a file or pasted, looked through, mended on the page, and taken in. */
@Controller
@RequestMapping(Language.PATH + "/console/members/import")
class ImportController {

    private static final String LIST = "list";
    private static final List<String> COLUMNS =
            List.of("name", "kind", "townIneCode5", "state", "on", "assemblyOn", "minutes", "id");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A service names no more, whatever is wrong. */
    private static final int MOST_FAULTS = 50;

    private final Adhesions adhesions;

    ImportController(Adhesions adhesions) {
        this.adhesions = adhesions;
    }

    @GetMapping
    ModelAndView begin() {
        return page(Written.nothing(), Faults.NONE, null);
    }

    /** A file is always looked through first: nobody has seen yet what is in it. */
    @PostMapping
    ModelAndView take(
            @PathVariable Language lang,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload)
            throws IOException {
        Written written = new Written(sent);
        byte[] file = upload == null || upload.isEmpty() ? null : upload.getBytes();
        if (file != null) {
            written.replace(LIST, text(file));
        }
        byte[] list = file == null ? written.value(LIST).getBytes(UTF_8) : file;
        boolean isToTakeIn = file == null && sent.containsKey("import");
        Saving<Enrolment> saving = isToTakeIn ? adhesions.enrol(written, list) : adhesions.check(list);
        Enrolment enrolment = saving.value();
        return enrolment != null && isToTakeIn
                ? Form.see(lang, "/members?state=ADHERED&added={added}", enrolment.added())
                : page(written, saving.faults(), enrolment);
    }

    private static ModelAndView page(Written written, Faults faults, @Nullable Enrolment enrolment) {
        List<ListFault> found = faults.fields().stream().map(ListFault::of).toList();
        return Form.page(
                        "console/members-import",
                        written,
                        faults,
                        Map.of("columns", COLUMNS, "found", found, "partly", found.size() >= MOST_FAULTS))
                .addObject("enrolment", enrolment);
    }

    /** As it can be shown and mended; nothing where it is no text. */
    private static String text(byte[] file) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.replace(BYTE_ORDER_MARK, "").replace("\0", "");
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
