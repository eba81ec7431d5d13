package cat.xarxa.platform.text.draft;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The titles of something by language, checked. */
public final class DraftTitles {

    private DraftTitles() {}

    /**
     * Notes in the findings what is wrong with them.
     *
     * @param path where in the request they stand, for example {@code sessions[0].texts}
     * @return the titles as they are kept; of use only when nothing was found
     */
    public static Map<Language, String> check(
            String path, @Nullable Map<String, @Nullable DraftTitle> titles, Findings findings) {
        Map<Language, String> known = new EnumMap<>(Language.class);
        Objects.requireNonNullElse(titles, Map.<String, @Nullable DraftTitle>of())
                .forEach((key, title) -> {
                    Optional<Language> language = Language.of(key);
                    if (language.isEmpty()) {
                        findings.add(path + "." + Findings.shown(key), "unknown-language", Findings.shown(key));
                    } else if (title != null) {
                        known.put(language.get(), checked(path + "." + key + ".title", title.title(), findings));
                    }
                });
        if (!known.containsKey(Language.CA)) {
            findings.add(path + ".ca", "catalan-title-required");
        }
        return known;
    }

    private static String checked(String field, @Nullable String title, Findings findings) {
        DraftTexts.check(field, Part.TITLE, title).accept(findings);
        return title == null || Part.TITLE.faultOf(title).isPresent() ? "" : Part.TITLE.accept(title);
    }
}
