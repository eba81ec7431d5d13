package cat.xarxa.portal.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The languages that every page speaks; Catalan where nothing else is asked for. */
public enum Language {
    CATALAN("ca", "Català"),
    SPANISH("es", "Castellano"),
    ENGLISH("en", "English");

    /** Begins the path of every page. */
    public static final String PATH = "/{lang:ca|es|en}";

    private final Locale locale;
    private final String ownName;

    Language(String code, String ownName) {
        this.locale = Locale.of(code);
        this.ownName = ownName;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** How its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** This language, else the first of ours that a text was written in. */
    public Language orFirstOf(Set<String> written) {
        return Stream.concat(Stream.of(this), Arrays.stream(values()))
                .filter(language -> written.contains(language.code()))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language that a path begins with, as {@code /ca/news} does. */
    public static Optional<Language> leading(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/") ? ofCode(path.substring(1, end < 0 ? path.length() : end)) : Optional.empty();
    }

    /** The language of the page asked for, also while its error page is made; else the one preferred. */
    public static Language of(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return leading(path).orElseGet(() -> preferredBy(request));
    }

    /** The first language of {@code Accept-Language} that we speak. */
    public static Language preferredBy(HttpServletRequest request) {
        return preferredBy(request, Set.of(values()));
    }

    /** The same of some languages. */
    static Language preferredBy(HttpServletRequest request, Set<Language> offered) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return asked == null ? CATALAN : preferred(Locale.LanguageRange.parse(asked), offered);
        } catch (IllegalArgumentException unreadable) {
            return CATALAN;
        }
    }

    private static Language preferred(List<Locale.LanguageRange> ranges, Set<Language> offered) {
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> ofCode(range.getRange().split("-", 2)[0]).stream())
                .filter(offered::contains)
                .findFirst()
                .orElse(CATALAN);
    }
}
