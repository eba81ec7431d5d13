package cat.xarxa.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;

/** Says what was refused and how to mend it, in the languages of the network. */
final class ProblemTexts {

    private static final Locale CATALAN = Locale.of("ca");
    private static final List<Locale> LANGUAGES = List.of(CATALAN, Locale.of("es"), Locale.ENGLISH);

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The language asked for most that the network speaks; Catalan when there is none. */
    static Locale spoken(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return CATALAN;
        }
        try {
            Locale spoken = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return spoken == null ? CATALAN : spoken;
        } catch (IllegalArgumentException e) {
            return CATALAN;
        }
    }

    String title(String code, Locale locale) {
        return text("problem." + code + ".title", List.of(), locale, code);
    }

    String detail(String code, List<Object> arguments, Locale locale) {
        return text("problem." + code + ".detail", arguments, locale, "");
    }

    String field(FieldProblem problem, Locale locale) {
        return text("problem.field." + problem.code(), problem.arguments(), locale, problem.code());
    }

    private String text(String key, List<Object> arguments, Locale locale, String otherwise) {
        String text = messages.getMessage(key, arguments.toArray(), otherwise, locale);
        return text == null ? otherwise : text;
    }
}
