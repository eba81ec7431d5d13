package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.outbox.NewEvents;
import cat.xarxa.platform.outbox.StoredEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** The time during which one relay holds the lease: round after round, until another has it. */
final class Term implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Lease lease;
    private final UnsentEvents unsent;
    private final NewEvents newEvents;
    private final Sender sender;
    private final RelayMetrics metrics;
    private final ChangeWatch watch;

    Term(Lease lease, UnsentEvents unsent, NewEvents newEvents, Sender sender, RelayMetrics metrics) {
        this.lease = lease;
        this.unsent = unsent;
        this.newEvents = newEvents;
        this.sender = sender;
        this.metrics = metrics;
        this.watch = new ChangeWatch(unsent::collection, newEvents);
    }

    /**
     * Sends what waits, or waits for something to send.
     *
     * @return whether the lease is still held
     */
    boolean round() throws InterruptedException {
        Collection<Deque<StoredEvent>> chains = unsent.next(sender.setbacks());
        if (chains.isEmpty()) {
            newEvents.await(POLL);
            return lease.keep();
        }
        List<String> acknowledged = sender.send(chains, lease::keep);
        return acknowledged.isEmpty() ? lease.keep() : mark(acknowledged);
    }

    /** What was sent after the lease was lost may stand behind later events of its aggregate: it is counted. */
    private boolean mark(List<String> acknowledged) {
        boolean marked = unsent.markSent(acknowledged, lease);
        if (!marked) {
            metrics.fenced(acknowledged.size());
        }
        return marked;
    }

    @Override
    public void close() {
        watch.close();
        sender.close();
    }
}
