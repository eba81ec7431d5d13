package cat.xarxa.platform.text.draft;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Part;
import cat.xarxa.platform.text.Text;
import cat.xarxa.platform.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The texts of a draft by language, checked part by part. */
public record DraftTexts(Map<Language, DraftText> byLanguage) {

    /** Notes in the findings what is wrong, with paths that begin with {@code texts}. */
    public static DraftTexts check(@Nullable Map<String, @Nullable DraftText> texts, Findings findings) {
        Map<Language, DraftText> known = new EnumMap<>(Language.class);
        Objects.requireNonNullElse(texts, Map.<String, @Nullable DraftText>of()).forEach((key, text) -> {
            Optional<Language> language = Language.of(key);
            if (language.isEmpty()) {
                findings.add("texts." + Findings.shown(key), "unknown-language", Findings.shown(key));
            } else if (text != null) {
                known.put(language.get(), text);
            }
        });
        if (!known.containsKey(Language.CA)) {
            findings.add("texts.ca", "catalan-required");
        }
        known.forEach((language, text) -> check("texts." + language.code(), text, findings));
        return new DraftTexts(known);
    }

    /** Only for texts in which nothing was found. */
    public Texts toTexts() {
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        byLanguage.forEach((language, text) -> texts.put(language, text.toText()));
        return new Texts(texts);
    }

    private static void check(String field, DraftText text, Findings findings) {
        check(field, Part.TITLE, text.title(), findings);
        check(field, Part.SUMMARY, text.summary(), findings);
        check(field, Part.BODY, text.body(), findings);
    }

    private static void check(String field, Part part, @Nullable String text, Findings findings) {
        check(field + "." + part.name().toLowerCase(Locale.ROOT), part, text).accept(findings);
    }

    /** Notes what is wrong with one part of a text. */
    static Consumer<Findings> check(String path, Part part, @Nullable String text) {
        return findings -> part.faultOf(text).ifPresent(fault -> {
            switch (fault) {
                case REQUIRED -> findings.add(path, "required");
                case TOO_LONG -> findings.add(path, "too-long", part.limit());
                case FORBIDDEN_CHARACTER -> findings.add(path, "forbidden-character");
            }
        });
    }
}
