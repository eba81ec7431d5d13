package cat.xarxa.portal.inbox;

import cat.xarxa.portal.service.ServiceAddresses;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Listens to notification-service for one person: that something changed, never what. */
@Component
class Hints {

    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient upstream;
    private final URI address;

    Hints(HttpClient upstream, ServiceAddresses services) {
        this.upstream = upstream;
        this.address = services.notification().resolve("/api/v1/inbox/stream");
    }

    /** @param known the position up to which the reader knows the inbox, to hear of what comes after */
    Optional<InputStream> open(String token, @Nullable String known) {
        HttpRequest.Builder question = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE);
        if (known != null && known.matches("\\w{1,40}")) {
            question.header("Last-Event-ID", known);
        }
        try {
            return accepted(upstream.send(question.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException away) {
            LOG.warn("notification-service opens no stream: {}", away.getMessage());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<InputStream> accepted(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() == HttpStatus.OK.value()) {
            return Optional.of(answer.body());
        }
        answer.body().close();
        LOG.warn("notification-service opens no stream: status {}", answer.statusCode());
        return Optional.empty();
    }
}
