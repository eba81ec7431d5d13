package cat.xarxa.portal.security;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Remembers which page signing in interrupted: its path, and nothing else of the request. */
final class InterruptedPage implements RequestCache {

    private static final String ATTRIBUTE = "interruptedPage";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isWholePage(request)) {
            String query = request.getQueryString();
            String page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
            request.getSession().setAttribute(ATTRIBUTE, LocalPath.of(page, Language.of(request)));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        String page = page(request);
        return page == null ? null : new SimpleSavedRequest(page);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    static @Nullable String page(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    }

    private static boolean isWholePage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().endsWith("/stream");
    }
}
