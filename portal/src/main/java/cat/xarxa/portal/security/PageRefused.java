package cat.xarxa.portal.security;

import cat.xarxa.portal.failure.Failure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form that came too late is another thing than a page that is not for the reader. */
final class PageRefused implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        (refusal instanceof CsrfException ? Failure.FORM_EXPIRED : Failure.FORBIDDEN).answer(request, response);
    }
}
