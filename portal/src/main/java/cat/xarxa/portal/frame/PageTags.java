package cat.xarxa.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives each public page a tag of its content, so that an unchanged one is not sent again. */
final class PageTags extends ShallowEtagHeaderFilter {

    PageTags() {
        setWriteWeakETag(true); // a page may be compressed on its way
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/feeds/")
                || path.startsWith("/assets/")
                || path.startsWith("/vendor/")
                || path.endsWith("/stream");
    }
}
