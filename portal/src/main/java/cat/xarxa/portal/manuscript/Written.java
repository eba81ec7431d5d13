package cat.xarxa.portal.manuscript;

import cat.xarxa.portal.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form. Its fields are named as the services name them, so that what a service says is wrong
 * finds its place on the page.
 */
public record Written(MultiValueMap<String, String> fields) {

    /** Where the parts of a text stand. */
    private static final List<String> PARTS = List.of("title", "summary", "body");

    public static Written nothing() {
        return new Written(new LinkedMultiValueMap<>());
    }

    /** As it was typed; empty where nothing was. */
    public String value(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("");
    }

    /** Without blanks around it; null where nothing is left. */
    public @Nullable String given(String field) {
        String value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    /** All that were chosen. */
    public List<String> chosen(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    public boolean has(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    /** Whether anything was typed into one of these. */
    public boolean hasAny(Stream<String> names) {
        return names.anyMatch(name -> given(name) != null);
    }

    /** Whether the author only wants to look at it. */
    public boolean isToPreview() {
        return fields.containsKey("preview");
    }

    /** What this form is called by the service that saves it, so that a form sent twice is saved once. */
    public String key() {
        String key = given("key");
        return key == null ? UUID.randomUUID().toString() : key;
    }

    /** The version that was opened, as {@code If-Match} names it. */
    public String version() {
        return "\"" + value("version") + "\"";
    }

    /** The texts of the languages in which something was typed; Catalan is always asked for. */
    public Map<String, TextToWrite> texts() {
        Map<String, TextToWrite> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String at = "texts." + language.code() + ".";
            if (language == Language.CATALAN || hasAny(PARTS.stream().map(part -> at + part))) {
                texts.put(
                        language.code(),
                        new TextToWrite(value(at + "title"), value(at + "summary"), value(at + "body")));
            }
        }
        return texts;
    }

    /** Fills the fields of a form with what is written already. */
    public Written with(String field, @Nullable Object value) {
        if (value != null) {
            fields.add(field, value.toString());
        }
        return this;
    }

    /** As {@link #with}, in place of what stands there. */
    public void replace(String field, Object value) {
        fields.set(field, value.toString());
    }

    /** As {@link #with}, for each value. */
    public Written withAll(String field, List<String> values) {
        values.forEach(value -> with(field, value));
        return this;
    }

    /** As {@link #with}, for the texts in all languages. */
    public Written withTexts(Map<String, WrittenText> texts) {
        texts.forEach((language, text) -> with("texts." + language + ".title", text.title())
                .with("texts." + language + ".summary", text.summary())
                .with("texts." + language + ".body", text.body()));
        return this;
    }
}
