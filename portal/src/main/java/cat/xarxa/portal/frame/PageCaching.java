package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A public page may be kept for some seconds by caches in between, and is asked for anew by browsers, which then mostly
 * hear that it has not changed. What somebody sees who is signed in is kept nowhere.
 */
final class PageCaching implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    static final String NOWHERE = "no-store";
    static final String BRIEFLY = "public, max-age=0, s-maxage=10, must-revalidate";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        boolean open = Person.of(request).isEmpty() && READING.contains(request.getMethod());
        response.setHeader(HttpHeaders.CACHE_CONTROL, open ? BRIEFLY : NOWHERE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).code());
        return true;
    }
}
