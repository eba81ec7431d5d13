package cat.xarxa.notification.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that people read the network in; Catalan comes first where nothing better is known. */
public enum Lang {
    CA,
    ES,
    EN;

    /** The language of a tag such as {@code ca} or {@code ca-ES}, empty for any other. */
    public static Optional<Lang> of(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(lang -> lang.tag().equals(language))
                .findFirst();
    }

    /** The language of an {@code Accept-Language} header that is wanted most, Catalan where it names none of ours. */
    public static Lang accepted(@Nullable String header) {
        try {
            return Locale.LanguageRange.parse(header == null ? "ca" : header).stream()
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(CA);
        } catch (IllegalArgumentException e) {
            return CA;
        }
    }

    /** This language, then those to read instead when a text lacks it: ca, es, en. */
    public List<Lang> withFallbacks() {
        return Stream.concat(Stream.of(this), Arrays.stream(values()))
                .distinct()
                .toList();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
