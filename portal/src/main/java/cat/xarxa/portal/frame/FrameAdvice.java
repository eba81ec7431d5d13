package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.signin.Person;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final UnreadCount inbox;
    private final KnownNetwork network;
    private final String publicUrl;
    private final boolean demo;

    FrameAdvice(
            UnreadCount inbox,
            KnownNetwork network,
            @Value("${xarxa.public-url}") String publicUrl,
            @Value("${xarxa.demo}") boolean demo) {
        this.inbox = inbox;
        this.network = network;
        this.publicUrl = publicUrl;
        this.demo = demo;
    }

    @ModelAttribute
    Frame frame(HttpServletRequest request) {
        Person person = Person.of(request).orElse(null);
        String query = request.getQueryString();
        return new Frame(
                Language.of(request),
                path(request),
                query == null ? "" : "?" + query,
                publicUrl,
                person,
                Theme.of(request),
                person == null ? () -> null : SingletonSupplier.ofNullable(this::unread),
                network.current(),
                demo);
    }

    private @Nullable Integer unread() {
        OptionalInt unread = inbox.unread();
        return unread.isPresent() ? unread.getAsInt() : null;
    }

    private static String path(HttpServletRequest request) {
        String whole = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        String path = Language.leading(whole).isPresent() ? whole.substring("/ca".length()) : whole;
        return path.isEmpty() ? "/" : path;
    }
}
