package cat.xarxa.portal.guest;

import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.portal.failure.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who asks for mails too often, before pages and gateway; by the address of the connection. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AskFilter extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/(ca|es|en)/follow");
    private static final Pattern API = Pattern.compile("/api/v1/guest(s|-wishes)");

    private final AskLimit pages;
    private final AskLimit calls;
    private final ProblemWriter problems;
    private final Clock clock;

    AskFilter(@Value("${xarxa.follow.asks-an-hour}") int most, ProblemWriter problems, Clock clock) {
        this.pages = new AskLimit(most);
        this.calls = new AskLimit(2 * most);
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !(isPage(request) || isCall(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AskLimit limit = isPage(request) ? pages : calls;
        Optional<Duration> wait = limit.take(place(request.getRemoteAddr()), clock.instant());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.get().toSeconds())));
        if (isPage(request)) {
            Failure.TOO_MANY.answer(request, response);
        } else {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
        }
    }

    /** A home has a whole /64 of IPv6 addresses. */
    static String place(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private static boolean isPage(HttpServletRequest request) {
        return PAGE.matcher(request.getRequestURI()).matches();
    }

    private static boolean isCall(HttpServletRequest request) {
        return API.matcher(request.getRequestURI()).matches();
    }
}
