package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.outbox.EventRecord;
import cat.xarxa.platform.outbox.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Sends some chains of events side by side, and the events of each chain one after the other: the next only when the
 * broker has acknowledged the one before, for a producer that gives up on a record may have later ones on their way.
 */
final class Round {

    private static final long TICK_MILLIS = 200;

    /** What became of the head of a chain. */
    private record Outcome(
            Deque<StoredEvent> chain, @Nullable Exception failure) {}

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final Setbacks setbacks;
    private final RelayMetrics metrics;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final List<String> acknowledged = new ArrayList<>();
    private int inFlight;
    private boolean failed;

    Round(Producer<byte[], byte[]> producer, String source, Setbacks setbacks, RelayMetrics metrics) {
        this.producer = producer;
        this.source = source;
        this.setbacks = setbacks;
        this.metrics = metrics;
    }

    /**
     * Sends until every chain has ended.
     *
     * @param goOn asked at least every 200 ms; when false, nothing more is sent or waited for
     */
    void send(Collection<Deque<StoredEvent>> chains, BooleanSupplier goOn) throws InterruptedException {
        chains.forEach(this::sendHead);
        while (inFlight > 0 && goOn.getAsBoolean()) {
            Outcome outcome = outcomes.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            if (outcome != null) {
                settle(outcome);
            }
        }
    }

    /** Ids of the events that the broker has. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** Whether a send failed or was abandoned; its producer may still have something on its way. */
    boolean isTroubled() {
        return failed || inFlight > 0;
    }

    private void sendHead(Deque<StoredEvent> chain) {
        StoredEvent head = chain.peek();
        if (head == null || setbacks.topics().contains(head.topic())) {
            return;
        }
        inFlight++;
        try {
            var _ = producer.send(EventRecord.of(head, source), (sent, e) -> outcomes.add(new Outcome(chain, e)));
        } catch (RuntimeException e) {
            outcomes.add(new Outcome(chain, e));
        }
    }

    private void settle(Outcome outcome) {
        inFlight--;
        StoredEvent event = outcome.chain().remove();
        if (outcome.failure() == null) {
            acknowledged.add(event.id());
            metrics.sent(event, setbacks.succeeded(event.topic(), event.key()));
            sendHead(outcome.chain());
        } else {
            failed = true;
            metrics.failed(event, outcome.failure(), setbacks.failed(event.topic(), event.key(), outcome.failure()));
        }
    }
}
