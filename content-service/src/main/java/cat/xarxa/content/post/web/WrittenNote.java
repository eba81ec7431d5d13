package cat.xarxa.content.post.web;

import cat.xarxa.content.post.amendment.Note;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a note as it was sent: a paragraph of plain text in Catalan, and in any other language. */
final class WrittenNote {

    private static final Part FORM = Part.SUMMARY;

    private WrittenNote() {}

    /** Null, and noted in the findings, when something is wrong with it. */
    static @Nullable Note read(String field, @Nullable Map<String, @Nullable String> note, Findings findings) {
        Map<Language, String> known = new EnumMap<>(Language.class);
        Objects.requireNonNullElse(note, Map.<String, @Nullable String>of()).forEach((key, text) -> {
            Optional<Language> language = Language.of(key);
            if (language.isEmpty()) {
                findings.add(field + "." + Findings.shown(key), "unknown-language", Findings.shown(key));
            } else if (text != null && !text.isBlank()) {
                check(field + "." + key, text, findings);
                known.put(language.get(), text.strip());
            }
        });
        if (!known.containsKey(Language.CA)) {
            findings.add(field + ".ca", "catalan-required");
            return null;
        }
        return new Note(known);
    }

    private static void check(String path, String text, Findings findings) {
        FORM.faultOf(text).ifPresent(fault -> {
            switch (fault) {
                case REQUIRED -> findings.add(path, "required");
                case TOO_LONG -> findings.add(path, "too-long", FORM.limit());
                case FORBIDDEN_CHARACTER -> findings.add(path, "forbidden-character");
            }
        });
    }
}
