package cat.xarxa.portal.manuscript;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages of the console on which something is written. */
public final class Form {

    private Form() {}

    /**
     * The form with what was typed, what is wrong with it and how it would look. It gets a new key unless it is not
     * known whether it was saved.
     *
     * @param choices what is chosen from on it, by the names that the template has for them
     */
    public static ModelAndView page(String template, Written written, Faults faults, Map<String, ?> choices) {
        ModelAndView page = new ModelAndView(template, choices);
        page.setStatus(HttpStatus.valueOf(faults.status().value()));
        return page.addObject("written", written)
                .addObject("faults", faults)
                .addObject(
                        "key",
                        faults.isAway() ? written.key() : UUID.randomUUID().toString())
                .addObject("languages", List.of(Language.values()))
                .addObject("previews", Preview.of(written));
    }

    /**
     * Goes on to another page of the console with GET, so that nothing is sent twice.
     *
     * @param path below {@code /console}, with a slash before it; may ask for something
     */
    public static ModelAndView see(Language language, String path, Object... values) {
        String address = UriComponentsBuilder.fromUriString("/" + language.code() + "/console" + path)
                .encode()
                .buildAndExpand(values)
                .toUriString();
        return new ModelAndView(SeeOther.at(address));
    }
}
