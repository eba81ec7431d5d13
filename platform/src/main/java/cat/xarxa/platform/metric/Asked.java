package cat.xarxa.platform.metric;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What others know, asked every ten seconds at most however many want to know; empty when they do not answer. */
public final class Asked<T> {

    private static final long RECENT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Supplier<Optional<T>> question;
    private @Nullable T last;
    private long askedAt = System.nanoTime() - RECENT_NANOS;

    public Asked(Supplier<Optional<T>> question) {
        this.question = question;
    }

    public synchronized Optional<T> answer() {
        if (System.nanoTime() - askedAt >= RECENT_NANOS) {
            askedAt = System.nanoTime();
            last = ask().orElse(null);
        }
        return Optional.ofNullable(last);
    }

    private Optional<T> ask() {
        try {
            return question.get();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
