package cat.xarxa.portal.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks a service, and waits for the whole answer no longer than is fair to the other callers. */
@Component
class Passage {

    private static final int TRIES = 3;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final HttpClient upstream;
    private final Duration patience;

    Passage(HttpClient upstream, GatewaySettings settings) {
        this.upstream = upstream;
        this.patience = settings.patience();
    }

    /**
     * Asks again when the connection broke and the question may be asked twice: an instance that ends closes all that
     * are kept open to it, and the next one at hand may be such a one, too.
     */
    HttpResponse<Answer> ask(HttpRequest question) throws Blocked {
        int triesLeft = Repeatable.is(question) ? TRIES : 1;
        while (true) {
            try {
                return askOnce(question);
            } catch (Broken broken) {
                triesLeft--;
                if (triesLeft == 0) {
                    throw broken;
                }
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private HttpResponse<Answer> askOnce(HttpRequest question) throws Blocked {
        CompletableFuture<HttpResponse<Answer>> answer = upstream.sendAsync(question, Answer.reader());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            answer.cancel(true);
            throw new Blocked(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow");
        } catch (ExecutionException failure) {
            throw blocked(failure.getCause());
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Blocked(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable");
        }
    }

    private static Blocked blocked(@Nullable Throwable failure) {
        boolean away = failure instanceof ConnectException || failure instanceof HttpTimeoutException;
        return away ? new Blocked(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable") : new Broken();
    }

    /** The connection broke before there was an answer. */
    static final class Broken extends Blocked {

        private static final long serialVersionUID = 1L;

        Broken() {
            super(HttpStatus.BAD_GATEWAY, "service-broke-off");
        }
    }

    /** There is no answer to pass on; says which one the caller gets instead. */
    static class Blocked extends IOException {

        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        Blocked(HttpStatus status, String code) {
            super(code);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }

        String code() {
            return String.valueOf(getMessage());
        }
    }
}
