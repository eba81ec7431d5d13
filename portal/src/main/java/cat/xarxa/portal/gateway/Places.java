package cat.xarxa.portal.gateway;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.AbstractLimit;
import com.netflix.concurrency.limits.limiter.LifoBlockingLimiter;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How many calls one service has to answer at once: more while it answers soon, fewer when it does not, so that what is
 * let in is answered in time and the rest is told to come again (P14). A crowd waits a moment before the door, the last
 * who came the shortest: who has waited longest is the likeliest to have gone.
 */
final class Places {

    /** Few, for a service that has just started is slow (X15): each answer that comes soon makes room for one more. */
    private static final int AT_FIRST = 8;

    private static final int FEWEST = 4;

    /** More than any crowd that is no attack. */
    private static final int WAITING = 1000;

    private final Limiter<Object> limiter;

    /**
     * @param most never more, however soon it answers
     * @param soon an answer that takes longer means that there are too many
     * @param wait for how long a crowd waits for places
     */
    Places(int most, Duration soon, Duration wait) {
        limiter = LifoBlockingLimiter.newBuilder(
                        SimpleLimiter.newBuilder().limit(new Window(most, soon)).build())
                .backlogSize(WAITING)
                .backlogTimeout(wait.toNanos(), TimeUnit.NANOSECONDS)
                .build();
    }

    /** Empty when all are taken for as long as one waits. */
    Optional<Place> take() {
        return limiter.acquire(this).map(Place::new);
    }

    /**
     * Grows by one with each answer that comes soon and shrinks by a tenth with each that does not, as TCP's congestion
     * window does (RFC 5681); unlike the library's, when few calls come, too, so that the next crowd is let in.
     */
    private static final class Window extends AbstractLimit {

        private static final double LESS = 0.9;

        private final int most;
        private final long soon;

        private Window(int most, Duration soon) {
            super(Math.min(AT_FIRST, most));
            this.most = most;
            this.soon = soon.toNanos();
        }

        @Override
        protected int _update(long startTime, long answeredIn, int underWay, boolean unanswered) {
            boolean late = unanswered || answeredIn > soon;
            return late ? Math.max(Math.min(FEWEST, most), (int) (getLimit() * LESS)) : Math.min(most, getLimit() + 1);
        }
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
