package cat.xarxa.portal.language;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words on a page that may be in another language than the page.
 *
 * @param lang their language, null when it is the page's
 */
public record Phrase(String text, @Nullable String lang) {

    /** What stands in one of several texts, in the page's language if there is such a text. */
    public static <T> Phrase of(Map<String, T> texts, Function<T, String> words, Language page) {
        Language spoken = page.orFirstOf(texts.keySet());
        T text = Objects.requireNonNull(texts.get(spoken.code()));
        return new Phrase(words.apply(text), spoken == page ? null : spoken.code());
    }

    @Override
    public String toString() {
        return text;
    }
}
