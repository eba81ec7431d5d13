package cat.xarxa.content.post.amendment;

import cat.xarxa.platform.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What readers are told of a change, in a paragraph of plain text; Catalan is never missing.
 *
 * @param byLanguage in the order of {@link Language}
 */
public record Note(Map<Language, String> byLanguage) {

    public Note {
        if (!byLanguage.containsKey(Language.CA)) {
            throw new IllegalArgumentException("the Catalan note is missing");
        }
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** As it stands in the audit log. */
    public String catalan() {
        return Objects.requireNonNull(byLanguage.get(Language.CA));
    }
}
