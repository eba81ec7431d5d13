package cat.xarxa.portal.security;

import cat.xarxa.portal.failure.Failure;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that came too late is another thing than a page that is not for the reader, and so is a reader of whom the
 * identity provider, being away, does not say what they may see.
 */
final class PageRefused implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        failure(request, refusal).answer(request, response);
    }

    private static Failure failure(HttpServletRequest request, AccessDeniedException refusal) {
        if (refusal instanceof CsrfException) {
            return Failure.FORM_EXPIRED;
        }
        boolean unknown =
                Person.of(request).filter(person -> person.token().isEmpty()).isPresent();
        return unknown ? Failure.IDENTITY_AWAY : Failure.FORBIDDEN;
    }
}
