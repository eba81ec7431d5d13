package cat.xarxa.platform.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text in each of its languages; Catalan is never missing.
 *
 * @param byLanguage the texts, in the order of {@link Language}
 */
public record Texts(Map<Language, Text> byLanguage) {

    public Texts {
        if (!byLanguage.containsKey(Language.CA)) {
            throw new IllegalArgumentException("the Catalan text is missing");
        }
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** What authors wrote, and nothing that was made of it: title, summary and body in each language. */
    public Map<Language, List<String>> written() {
        Map<Language, List<String>> written = new EnumMap<>(Language.class);
        byLanguage.forEach(
                (language, text) -> written.put(language, List.of(text.title(), text.summary(), text.body())));
        return written;
    }

    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    /** The language in which a reader of the wanted one is served: that one, else Catalan, Spanish, English. */
    public Language nearestTo(Language wanted) {
        return Stream.concat(Stream.of(wanted), Stream.of(Language.values()))
                .filter(byLanguage::containsKey)
                .findFirst()
                .orElseThrow();
    }

    /** The text in the wanted language, or in the one that stands in for it. */
    public Text in(Language wanted) {
        return Objects.requireNonNull(byLanguage.get(nearestTo(wanted)));
    }
}
