package cat.xarxa.platform.caller.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys, asked for at the first token, so that a service starts without its issuer, and kept while it is
 * away. An unknown key makes us ask again, but at most once a minute, whatever tokens are thrown at us.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final KeyQuestion question;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable JWKSet known;
    private volatile Instant stale = Instant.MIN;
    private volatile Instant next = Instant.MIN;

    IssuerKeys(KeyQuestion question, Clock clock) {
        this.question = question;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        List<JWK> selected = selector.select(fresh());
        return selected.isEmpty() ? selector.select(asked()) : selected;
    }

    /** Keys of the last minutes; while one request renews them, the others use what is known. */
    private JWKSet fresh() throws KeySourceException {
        JWKSet keys = known;
        if (keys == null) {
            return asked();
        }
        if (clock.instant().isAfter(stale) && asking.tryLock()) {
            try {
                askIfDue();
            } finally {
                asking.unlock();
            }
        }
        return keys;
    }

    private JWKSet asked() throws KeySourceException {
        asking.lock();
        try {
            askIfDue();
        } finally {
            asking.unlock();
        }
        JWKSet keys = known;
        if (keys == null) {
            throw new KeySourceException("the issuer has not told its keys yet");
        }
        return keys;
    }

    private void askIfDue() {
        if (clock.instant().isBefore(next)) {
            return;
        }
        try {
            known = question.ask();
            stale = clock.instant().plus(FRESH);
            next = clock.instant().plus(BETWEEN_QUESTIONS);
        } catch (Exception e) {
            next = clock.instant().plus(AFTER_FAILURE);
            LOG.warn("the issuer does not tell its keys: {}", e.toString());
        }
    }

    /** Asks the issuer for its keys. */
    @FunctionalInterface
    interface KeyQuestion {
        JWKSet ask() throws Exception;
    }
}
