package cat.xarxa.portal.inbox;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.signin.Person;
import cat.xarxa.portal.stream.EventStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Passes the hints of notification-service on to the open page. */
@Controller
@RequestMapping(Language.PATH + "/inbox/stream")
class LiveInboxController {

    /** A page that hears this comes again after the pause that it names; of an error it could make no sense. */
    private static final String LATER = "retry: 10000\nevent: later\ndata: {}\n\n";

    private final Hints hints;
    private final EventStreams streams;

    LiveInboxController(Hints hints, EventStreams streams) {
        this.hints = hints;
        this.streams = streams;
    }

    @GetMapping
    void stream(
            @RequestParam(required = false) @Nullable String since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<InputStream> source = Person.of(request)
                .flatMap(Person::token)
                .flatMap(token -> hints.open(token, lastEventId == null ? since : lastEventId));
        if (source.isEmpty() || !streams.carry(source.get(), request, response)) {
            EventStreams.begin(response);
            response.getWriter().write(LATER);
        }
    }
}
