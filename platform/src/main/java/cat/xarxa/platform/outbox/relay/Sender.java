package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.outbox.StoredEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Keeps a producer for as long as all goes well: one that failed may have records on their way, and is thrown away. */
final class Sender implements AutoCloseable {

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String source;
    private final RelayMetrics metrics;
    private final Setbacks setbacks = new Setbacks(System::nanoTime);
    private @Nullable Producer<byte[], byte[]> producer;

    Sender(Supplier<Producer<byte[], byte[]>> producers, String source, RelayMetrics metrics) {
        this.producers = producers;
        this.source = source;
        this.metrics = metrics;
    }

    /**
     * Sends the chains in one round.
     *
     * @return ids of the events that the broker has acknowledged
     */
    List<String> send(Collection<Deque<StoredEvent>> chains, BooleanSupplier goOn) throws InterruptedException {
        Producer<byte[], byte[]> current = producer == null ? producers.get() : producer;
        producer = current;
        Round round = new Round(current, source, setbacks, metrics);
        try {
            round.send(chains, goOn);
        } finally {
            if (round.isTroubled()) {
                close();
            }
        }
        return round.acknowledged();
    }

    Setbacks setbacks() {
        return setbacks;
    }

    /** What is still on its way is given up: it is in the outbox. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
