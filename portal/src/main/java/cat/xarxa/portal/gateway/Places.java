package cat.xarxa.portal.gateway;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How many calls one service has to answer at once: more while it answers soon, fewer when it does not, so that what is
 * let in is answered in time and the rest is told to come again (P14). Grows by one and shrinks by a tenth, as TCP's
 * congestion window does (RFC 5681).
 */
final class Places {

    private static final int AT_FIRST = 16;
    private static final int FEWEST = 4;

    private final Limiter<Object> limiter;

    /**
     * @param most never more, however soon it answers
     * @param soon an answer that takes longer means that there are too many
     */
    Places(int most, Duration soon) {
        AIMDLimit limit = AIMDLimit.newBuilder()
                .initialLimit(Math.min(AT_FIRST, most))
                .minLimit(Math.min(FEWEST, most))
                .maxLimit(most)
                .timeout(soon.toNanos(), TimeUnit.NANOSECONDS)
                .build();
        limiter = SimpleLimiter.newBuilder().limit(limit).build();
    }

    /** Empty when all are taken. */
    Optional<Place> take() {
        return limiter.acquire(this).map(Place::new);
    }

    /** One call's; free again when it is closed. */
    static final class Place implements AutoCloseable {

        private final Limiter.Listener listener;
        private boolean told;

        private Place(Limiter.Listener listener) {
            this.listener = listener;
        }

        /** The service answered, however late; what is done with the answer takes none of its time. */
        void answered() {
            told = true;
            listener.onSuccess();
        }

        /** The service did not answer in time. */
        void unanswered() {
            told = true;
            listener.onDropped();
        }

        /** A call that says nothing of how busy the service is just leaves. */
        @Override
        public void close() {
            if (!told) {
                listener.onIgnore();
            }
        }
    }
}
