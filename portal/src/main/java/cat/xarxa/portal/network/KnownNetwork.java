package cat.xarxa.portal.network;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.OfferedLanguages;
import cat.xarxa.portal.service.ServiceAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers for some seconds how the network calls itself, as each page says so; while members-service is away, what it
 * said last. It is asked without anybody's rights: what every page shows is everybody's.
 */
@Component
public class KnownNetwork implements OfferedLanguages {

    private static final Logger LOG = LoggerFactory.getLogger(KnownNetwork.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReentrantLock asking = new ReentrantLock();
    private final HttpClient upstream;
    private final URI address;
    private final JsonMapper json;
    private final MessageSource texts;
    private final Clock clock;
    private volatile Network known = Network.UNKNOWN;
    private volatile Instant until = Instant.MIN;

    KnownNetwork(HttpClient upstream, ServiceAddresses services, JsonMapper json, MessageSource texts, Clock clock) {
        this.upstream = upstream;
        this.address = services.members().resolve("/api/v1/network");
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    /** One page asks; the others go on with what is known, and wait only where that is known to be wrong. */
    public Network current() {
        if (isOld() && mayAsk()) {
            try {
                if (isOld()) {
                    known = asked();
                    until = clock.instant().plus(GOOD_FOR);
                }
            } finally {
                asking.unlock();
            }
        }
        return known;
    }

    private boolean mayAsk() {
        if (until.equals(Instant.MIN)) {
            asking.lock();
            return true;
        }
        return asking.tryLock();
    }

    /** Asks anew next time: it has just been described. */
    public void forget() {
        until = Instant.MIN;
    }

    /** Its name; while nobody has said so, the one that the pages have for it. */
    public String name(Language language) {
        String name = current().name();
        return name == null ? texts.getMessage("network.name", null, language.locale()) : name;
    }

    @Override
    public Set<Language> offered() {
        return current().offered();
    }

    private boolean isOld() {
        return !clock.instant().isBefore(until);
    }

    private Network asked() {
        HttpRequest question = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = upstream.send(question, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return json.readValue(answer.body(), Network.class);
            }
            LOG.warn("members-service does not tell how the network is called: {}", answer.statusCode());
        } catch (IOException | JacksonException away) {
            LOG.warn("members-service does not tell how the network is called: {}", away.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return known;
    }
}
