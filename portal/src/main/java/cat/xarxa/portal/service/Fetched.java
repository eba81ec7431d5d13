package cat.xarxa.portal.service;

import cat.xarxa.platform.problem.LinkSecrets;
import cat.xarxa.portal.failure.PageNotFound;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * A part of a page that a service gives, or does not: the rest of the page is shown all the same.
 *
 * @param value what the service gave, null when it is away
 */
public record Fetched<T>(@Nullable T value) {

    private static final Logger LOG = LoggerFactory.getLogger(Fetched.class);

    /** Asks the service. That there is no such thing goes through; that there is no answer does not. */
    public static <T> Fetched<T> from(String service, Supplier<T> question) {
        try {
            return new Fetched<>(question.get());
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest refusal) {
            throw refusal;
        } catch (RestClientException failure) {
            LOG.warn("{} gives no answer: {}", service, LinkSecrets.masked(failure.getMessage()));
            LOG.debug("because of this", failure);
            return new Fetched<>(null);
        }
    }

    /**
     * Asks for what a page is of.
     *
     * @throws PageNotFound when the service knows none
     * @throws ServiceAway when there is no answer
     */
    public static <T> T required(String service, Supplier<T> question) {
        T value;
        try {
            value = from(service, question).value();
        } catch (HttpClientErrorException unknown) {
            throw new PageNotFound();
        }
        if (value == null) {
            throw new ServiceAway();
        }
        return value;
    }

    /** Whether the page has to say that something is missing. */
    public boolean isAway() {
        return value == null;
    }
}
