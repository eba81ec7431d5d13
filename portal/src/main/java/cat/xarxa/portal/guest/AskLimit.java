package cat.xarxa.portal.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often one place may ask for mails in an hour. Kept by each instance for itself, and of the last ten thousand
 * places only: it keeps a flood from becoming one of mails, and counts nothing else.
 */
final class AskLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_PLACES = 10_000;

    private final int most;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_PLACES;
        }
    };

    /** @param most so many in an hour */
    AskLimit(int most) {
        this.most = most;
    }

    /** Takes one; or answers for how long there is none. */
    synchronized Optional<Duration> take(String place, Instant now) {
        Window window = windows.get(place);
        if (window == null || !now.isBefore(window.begun().plus(HOUR))) {
            windows.put(place, new Window(now, 1));
            return Optional.empty();
        }
        if (window.taken() >= most) {
            return Optional.of(Duration.between(now, window.begun().plus(HOUR)));
        }
        windows.put(place, new Window(window.begun(), window.taken() + 1));
        return Optional.empty();
    }

    /** Since when it is counted, and how many there were. */
    private record Window(Instant begun, int taken) {}
}
