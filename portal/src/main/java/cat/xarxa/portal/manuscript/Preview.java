package cat.xarxa.portal.manuscript;

import cat.xarxa.platform.text.Part;
import cat.xarxa.platform.text.Text;
import cat.xarxa.portal.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text in one language as its readers would see it, made with the same code as the services make it.
 *
 * @param html safe; empty while there is no body that could be shown
 */
public record Preview(Language language, String title, String summary, String html) {

    private static final String NO_MATTER = "-";

    /** One for each language in which something is written. */
    public static List<Preview> of(Written written) {
        Map<String, TextToWrite> texts = written.texts();
        return Stream.of(Language.values())
                .filter(language -> texts.containsKey(language.code()))
                .map(language -> of(language, Objects.requireNonNull(texts.get(language.code()))))
                .toList();
    }

    private static Preview of(Language language, TextToWrite text) {
        boolean readable = Part.BODY.faultOf(text.body()).isEmpty();
        String html = readable ? Text.of(NO_MATTER, NO_MATTER, text.body()).html() : "";
        return new Preview(language, text.title().strip(), text.summary().strip(), html);
    }
}
