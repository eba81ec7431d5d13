package cat.xarxa.platform.feed;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a feed, as its address asks for it: a subscription does not change with the reader's browser. */
public final class FeedLanguage {

    /** What API documents say of the parameter. */
    public static final String DESCRIPTION =
            "Language: ca (when absent), es or en; a text that has not got it stands in another";

    private FeedLanguage() {}

    /** The language, or Catalan and a note when there is no such one. */
    public static Language of(@Nullable String lang, Findings findings) {
        String wanted = Objects.requireNonNullElse(lang, Language.CA.code());
        Optional<Language> language = Language.of(wanted);
        if (language.isEmpty()) {
            findings.add("lang", "unknown-language", Findings.shown(wanted));
        }
        return language.orElse(Language.CA);
    }
}
