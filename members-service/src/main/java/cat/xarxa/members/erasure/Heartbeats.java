package cat.xarxa.members.erasure;

import cat.xarxa.members.round.Rounds;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the topic of keys moving for some hours after an erasure. Kafka takes a deleted key off the disk only when the
 * segments with the key and with its deletion are closed, and closes one only when something is written to the
 * partition: on a quiet one that may be never.
 */
@Component
class Heartbeats implements SmartLifecycle {

    /** So many keys that each partition of the topic gets one of them. */
    static final int BEATS = 16;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration FOR = Duration.ofHours(6);

    private final ErasureBook book;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Rounds rounds = new Rounds("heartbeats", PAUSE, PAUSE, this::round);

    Heartbeats(ErasureBook book, Transactions transactions, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Beats once, if it is time and no other instance has; answers whether it did. */
    boolean round() {
        Instant now = clock.instant();
        return book.decidedSince(now.minus(FOR)) && transactions.inTransaction(() -> book.beats(now, EVERY) && beat());
    }

    private boolean beat() {
        for (int beat = 0; beat < BEATS; beat++) {
            events.publishEvent(new ErasureEvent.Heartbeat(beat));
        }
        return true;
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
