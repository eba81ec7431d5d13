package cat.xarxa.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/** Says what was refused and how to mend it, in the languages of the network. */
final class ProblemTexts {

    private static final Locale CATALAN = Locale.of("ca");
    private static final Set<String> LANGUAGES = Set.of("ca", "es", "en");

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The nearest language that the network speaks. */
    static Locale spoken(Locale asked) {
        return LANGUAGES.contains(asked.getLanguage()) ? Locale.of(asked.getLanguage()) : CATALAN;
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
        String text = messages.getMessage(key, arguments.toArray(), otherwise, spoken(locale));
        return text == null ? otherwise : text;
    }
}
