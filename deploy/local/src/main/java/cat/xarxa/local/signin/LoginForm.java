package cat.xarxa.local.signin;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page of Keycloak that asks for something.
 *
 * @param title of the page
 * @param action where its form is sent
 * @param fields the form's fields with what they already hold
 * @param complaint what the page finds wrong with the last answer, empty when nothing
 */
record LoginForm(String title, URI action, Map<String, String> fields, String complaint) {

    private static final String COMPLAINTS =
            "#input-error, [id^=input-error-], .kc-feedback-text, .pf-v5-c-alert__title, .alert-error";

    /** The form of this page; empty for a page without one. */
    static Optional<LoginForm> on(String html, URI address) {
        Document page = Jsoup.parse(html, address.toString());
        return Optional.ofNullable(page.selectFirst(
                        "form[method=post]:has(input[name=username], input[name=password], input[name=otp])"))
                .map(form ->
                        new LoginForm(page.title(), URI.create(form.absUrl("action")), fields(form), complaint(page)));
    }

    /** Whether this page asks to set up an app for one-time codes. */
    static boolean setsUpASecondFactor(String html) {
        return Jsoup.parse(html).selectFirst("input[name=totpSecret]") != null;
    }

    private static String complaint(Document page) {
        Element said = page.selectFirst(COMPLAINTS);
        return said == null ? "" : said.text();
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox]):not([type=submit]):not([type=radio])")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    Map<String, String> filledWith(Answers answers) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.replaceAll((field, held) -> answers.to(field).orElse(held));
        return filled;
    }
}
