package cat.xarxa.portal.security;

import cat.xarxa.portal.failure.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that a page of somebody else sends; browsers say where a form comes from. It stands beside the CSRF
 * token and covers what works without a session, such as the choice of colours.
 */
final class OwnOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String origin;

    OwnOrigin(String origin) {
        this.origin = origin;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || WithoutCsrfToken.BY_ITS_OWN_PROOF.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        if ((from != null && !from.equals(origin)) || (site != null && !site.equals("same-origin"))) {
            Failure.FORBIDDEN.answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
