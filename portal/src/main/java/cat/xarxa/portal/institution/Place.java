package cat.xarxa.portal.institution;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Whose pages these are, and through which door: an institution's own, or the console's.
 *
 * @param console whether it is the office that looks
 */
record Place(Language language, String org, boolean console) {

    static Place of(HttpServletRequest request, Language language, String org) {
        return new Place(language, org, request.getRequestURI().startsWith("/" + language.code() + "/console/"));
    }

    /** The address of the list of people. */
    public String base() {
        String door = console ? "/console/people/" : "/institution/";
        return "/" + language.code() + door + UriUtils.encodePathSegment(org, UTF_8);
    }

    /** Goes on with GET, so that nothing is sent twice. */
    ModelAndView see(String path) {
        return new ModelAndView(SeeOther.at(base() + path));
    }

    public String date(LocalDate day) {
        return Dates.inWords(day, language);
    }

    public String date(Instant moment) {
        return Dates.inWords(Dates.day(moment), language);
    }
}
