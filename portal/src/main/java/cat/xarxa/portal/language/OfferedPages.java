package cat.xarxa.portal.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends who reads a page in a language that the network does not offer to the same page in Catalan. */
final class OfferedPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final OfferedLanguages languages;

    OfferedPages(OfferedLanguages languages) {
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                || Language.leading(request.getRequestURI())
                        .filter(asked -> asked != Language.CATALAN)
                        .filter(asked -> !languages.offered().contains(asked))
                        .isEmpty();
    }

    /** Kept by nobody: the language may be offered tomorrow. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        String page = request.getRequestURI().substring("/ca".length());
        String query = request.getQueryString();
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(
                HttpHeaders.LOCATION, "/" + Language.CATALAN.code() + page + (query == null ? "" : "?" + query));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }
}
