package cat.xarxa.platform.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.outbox.relay.SimulatedConsumer.Crash;
import cat.xarxa.platform.outbox.relay.SimulatedConsumer.Told;
import cat.xarxa.platform.trace.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * One life of an outbox, its relays, a topic and a consumer, as a seed decides it: who does the next step, and what
 * goes wrong in it. The rules are the real ones (chains, rounds, positions); databases and broker are in memory.
 */
final class Simulation {

    private static final int STEPS = 120;
    private static final int KEYS = 3;

    /** A relay that read what waits and stands still before it sends it. */
    private record Zombie(long token, Collection<Deque<StoredEvent>> chains) {}

    private final Random random;
    private final SimulatedOutbox outbox = new SimulatedOutbox();
    private final List<Told> topic = new ArrayList<>();
    private final List<Zombie> zombies = new ArrayList<>();
    private final Set<Told> poison = new HashSet<>();
    private final SimulatedConsumer consumer = new SimulatedConsumer(this::goesWrong, poison);
    private final RelayMetrics metrics = new RelayMetrics(new SimpleMeterRegistry(), Traces.none(), Clock.systemUTC());
    private boolean faults = true;
    private long token = outbox.take();
    private int offset;

    Simulation(long seed) {
        this.random = new Random(seed);
        IntStream.range(0, 2).forEach(i -> poison.add(new Told("k" + random.nextInt(KEYS), 1 + random.nextInt(6))));
    }

    /**
     * Runs with faults, then without them until everything rests; says what is not as promised, nothing when all is.
     */
    List<String> run() throws InterruptedException {
        for (int i = 0; i < STEPS; i++) {
            step();
        }
        faults = false;
        poison.clear();
        token = outbox.take();
        for (int i = 0; i < STEPS && !isAtRest(); i++) {
            relay(outbox.next(), token);
            consume();
            consumer.blocked().forEach(consumer::redrive);
        }
        return findings();
    }

    private void step() throws InterruptedException {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> outbox.append("k" + random.nextInt(KEYS));
            case 3, 4 -> relay(outbox.next(), token);
            case 5 -> zombies.add(new Zombie(token, outbox.next()));
            case 6 -> token = outbox.take();
            case 7 -> wake();
            default -> consume();
        }
    }

    /** One that stood still goes on, whoever has the lease by now. */
    private void wake() throws InterruptedException {
        if (!zombies.isEmpty()) {
            Zombie zombie = zombies.remove(random.nextInt(zombies.size()));
            relay(zombie.chains(), zombie.token());
        }
    }

    private void relay(Collection<Deque<StoredEvent>> chains, long by) throws InterruptedException {
        Round round = new Round(new Broker(), "/simulated", new Setbacks(() -> 0), metrics);
        round.send(chains, () -> true);
        boolean diesBeforeItMarks = goesWrong();
        if (!diesBeforeItMarks) {
            outbox.markSent(round.acknowledged(), by);
        }
    }

    private void consume() {
        try {
            while (offset < topic.size()) {
                consumer.take(topic.get(offset));
                if (goesWrong()) {
                    throw new Crash();
                }
                offset++;
            }
            if (random.nextInt(4) == 0) {
                consumer.blocked().forEach(consumer::redrive);
            }
        } catch (Crash crash) {
            offset = random.nextInt(offset + 1);
        }
    }

    private boolean goesWrong() {
        return faults && random.nextInt(8) == 0;
    }

    private boolean isAtRest() {
        return outbox.isEmpty() && offset == topic.size() && consumer.isAtRest();
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (!isAtRest()) {
            findings.add("does not come to rest");
        }
        outbox.numbers().forEach((key, number) -> {
            List<Long> done = consumer.effects().stream()
                    .filter(effect -> effect.key().equals(key))
                    .map(Told::sequence)
                    .toList();
            List<Long> expected = IntStream.rangeClosed(1, number.intValue())
                    .mapToObj(Long::valueOf)
                    .toList();
            if (!done.equals(expected)) {
                findings.add(key + " was told 1 to " + number + ", and this was done: " + done);
            }
        });
        return findings;
    }

    /** Takes a record, refuses it, or takes it and says that it did not. */
    private final class Broker extends MockProducer<byte[], byte[]> {

        Broker() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> event, Callback callback) {
            boolean fails = goesWrong();
            if (!fails || random.nextBoolean()) {
                String sequence =
                        new String(event.headers().lastHeader("ce_sequence").value(), UTF_8);
                topic.add(new Told(new String(event.key(), UTF_8), Long.parseLong(sequence)));
            }
            return fails ? failed(callback) : super.send(event, callback);
        }

        private Future<RecordMetadata> failed(Callback callback) {
            TimeoutException unknown = new TimeoutException("no answer");
            callback.onCompletion(null, unknown);
            return CompletableFuture.failedFuture(unknown);
        }
    }
}
