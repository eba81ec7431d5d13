package cat.xarxa.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Remembers what a handler failed with, before it is turned into an answer: a transaction may be worth another try. */
final class LastFailure implements HandlerExceptionResolver, Ordered {

    static final String ATTRIBUTE = LastFailure.class.getName();

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        request.setAttribute(ATTRIBUTE, failure);
        return null;
    }

    static @Nullable Throwable of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Throwable failure ? failure : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
