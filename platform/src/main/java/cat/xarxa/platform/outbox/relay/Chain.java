package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.outbox.StoredEvent;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was seen of one aggregate in the window, and what of it is to be sent. */
final class Chain {

    private final Deque<StoredEvent> events = new ArrayDeque<>();
    private long first = Long.MAX_VALUE;
    private long last;

    void see(long sequence) {
        first = Math.min(first, sequence);
        last = Math.max(last, sequence);
    }

    /** Takes the next event, unless it lies behind what was seen, or the chain is as long as it may be. */
    void offer(StoredEvent event, int mostEvents) {
        if (event.sequence() <= last && events.size() < mostEvents) {
            events.add(event);
        }
    }

    long first() {
        return first;
    }

    Deque<StoredEvent> events() {
        return events;
    }
}
