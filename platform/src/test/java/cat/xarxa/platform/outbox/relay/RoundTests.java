package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.envelope.Origin;
import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.trace.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class RoundTests {

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final RelayMetrics metrics = new RelayMetrics(new SimpleMeterRegistry(), Traces.none(), Clock.systemUTC());
    private final Round round = new Round(producer, "/sample", new Setbacks(System::nanoTime), metrics);

    @Test
    void sendsManyAggregatesSideBySide() {
        CompletableFuture<Void> sending = send(List.of(chain("t1", "a", 1), chain("t1", "b", 1), chain("t2", "c", 1)));
        await().until(() -> producer.history().size() == 3);
        completeAll(sending);
        assertThat(round.acknowledged()).containsExactlyInAnyOrder("a1", "b1", "c1");
    }

    @Test
    void neverHasTwoEventsOfOneAggregateOnTheirWay() throws InterruptedException {
        CompletableFuture<Void> sending = send(List.of(chain("t1", "a", 3)));
        for (int sent = 1; sent <= 3; sent++) {
            int expected = sent;
            await().until(() -> producer.history().size() >= expected);
            Thread.sleep(30);
            assertThat(producer.history()).hasSize(expected);
            producer.completeNext();
        }
        sending.join();
        assertThat(round.acknowledged()).containsExactly("a1", "a2", "a3");
    }

    @Test
    void sendsNothingBehindAnEventThatFailed() {
        CompletableFuture<Void> sending = send(List.of(chain("t1", "a", 3), chain("t2", "b", 2)));
        await().until(() -> producer.history().size() == 2);
        producer.errorNext(new TimeoutException());
        completeAll(sending);
        assertThat(round.acknowledged()).containsExactly("b1", "b2");
        assertThat(producer.history()).hasSize(3);
        assertThat(round.isTroubled()).isTrue();
    }

    @Test
    void stopsWaitingWhenTheLeaseIsLost() {
        AtomicBoolean held = new AtomicBoolean(true);
        CompletableFuture<Void> sending = send(held, List.of(chain("t1", "a", 2)));
        await().until(() -> producer.history().size() == 1);
        held.set(false);
        sending.join();
        assertThat(round.acknowledged()).isEmpty();
        assertThat(round.isTroubled()).isTrue();
    }

    @Test
    void endsWellWhenAllIsAcknowledged() {
        completeAll(send(List.of(chain("t1", "a", 2))));
        assertThat(round.isTroubled()).isFalse();
    }

    private CompletableFuture<Void> send(List<Deque<StoredEvent>> chains) {
        return send(new AtomicBoolean(true), chains);
    }

    private CompletableFuture<Void> send(AtomicBoolean held, List<Deque<StoredEvent>> chains) {
        return CompletableFuture.runAsync(() -> {
            try {
                round.send(chains, held::get);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void completeAll(CompletableFuture<Void> sending) {
        await().until(() -> {
            producer.completeNext();
            return sending.isDone();
        });
        sending.join();
    }

    private static Deque<StoredEvent> chain(String topic, String key, int length) {
        return new ArrayDeque<>(Stream.iterate(1, number -> number + 1)
                .limit(length)
                .map(number -> new StoredEvent(
                        key + number,
                        topic,
                        key,
                        "cat.xarxa.sample.noted.v1",
                        1,
                        number,
                        Instant.EPOCH,
                        new Origin("c", null, null, null),
                        "{}"))
                .toList());
    }
}
