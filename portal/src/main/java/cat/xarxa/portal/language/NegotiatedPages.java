package cat.xarxa.portal.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers the address of a page without a language, such as {@code /news}, in the language that the reader prefers. It
 * answers instead of redirecting: the address can be handed round, and the page names its canonical one.
 */
final class NegotiatedPages extends OncePerRequestFilter {

    /** First segments of what is no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "api",
            "feeds",
            "assets",
            "vendor",
            "actuator",
            "oauth2",
            "login",
            "logout",
            "theme",
            "error",
            "robots.txt");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final OfferedLanguages languages;

    NegotiatedPages(OfferedLanguages languages) {
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !READING.contains(request.getMethod())
                || Language.leading(path).isPresent()
                || NO_PAGES.contains(path.split("/", 3)[1]);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        chain.doFilter(new InLanguage(request, Language.preferredBy(request, languages.offered())), response);
    }
}
