package cat.xarxa.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.sample.Journal;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedriveIT {

    private static SampleService service;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = SampleService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void failAtFirst() {
        fail(entry -> entry.sequence() == 2);
    }

    @Test
    void replaysTheDeadOneAndThenThoseBehindItInOrder() {
        send(1, 2, 3, 4);
        DeadLetter dead = deadWithWaiting(2);
        assertThat(redrive(dead.id())).isFalse();
        fail(entry -> false);
        assertThat(redrive(dead.id())).isTrue();
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(state(dead)).isEqualTo("REDRIVEN");
    }

    @Test
    void goesOnAsUsualAfterARedrive() {
        send(1, 2, 3);
        DeadLetter dead = deadWithWaiting(1);
        fail(entry -> false);
        redrive(dead.id());
        send(4);
        applied(4);
    }

    @Test
    void countsAVainRedriveAndKeepsItsLastCause() {
        send(1, 2);
        DeadLetter dead = deadWithWaiting(0);
        redrive(dead.id());
        assertThat(service.deadLetters().find(dead.id()).orElseThrow().redrives())
                .isEqualTo(1);
        assertThat(state(dead)).isEqualTo("OPEN");
    }

    @Test
    void givesItsPlaceToOneBehindItThatFails() {
        send(1, 2, 3, 4);
        DeadLetter dead = deadWithWaiting(2);
        fail(entry -> entry.sequence() == 3);
        assertThat(redrive(dead.id())).isFalse();
        assertThat(state(dead)).isEqualTo("REDRIVEN");
        DeadLetter next = deadWithWaiting(1);
        assertThat(next.id()).isNotEqualTo(dead.id());
        assertThat(Wire.read(service.topics().dead()))
                .anyMatch(letter -> Wire.header(letter, "ce_subject").equals(key)
                        && Wire.header(letter, "ce_sequence").equals("3"));
        fail(entry -> false);
        assertThat(redrive(next.id())).isTrue();
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void goesOnWithoutADiscardedOne() {
        send(1, 2, 3);
        DeadLetter dead = deadWithWaiting(1);
        assertThat(discard(dead.id(), "sent by mistake")).isTrue();
        send(4);
        applied(4);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 3L, 4L);
        assertThat(state(dead)).isEqualTo("DISCARDED");
        assertThat(service.deadLetters().find(dead.id()).orElseThrow().reason()).isEqualTo("sent by mistake");
    }

    @Test
    void missesNothingThatArrivesDuringARedrive() {
        send(1, 2);
        DeadLetter dead = deadWithWaiting(0);
        send(LongStream.rangeClosed(3, 100).toArray());
        fail(entry -> false);
        CompletableFuture<Void> more = CompletableFuture.runAsync(
                () -> send(LongStream.rangeClosed(101, 200).toArray()));
        assertThat(redrive(dead.id())).isTrue();
        more.join();
        applied(200);
        assertThat(service.journal().sequences(key))
                .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void setsAsideAnEventThatFailsWhenItsGapCloses() {
        fail(entry -> entry.sequence() == 3);
        send(1, 4, 3, 2);
        DeadLetter dead = deadWithWaiting(1);
        assertThat(dead.headers()).contains(new DeadLetter.Header("ce_sequence", "3"));
        fail(entry -> false);
        assertThat(redrive(dead.id())).isTrue();
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void redrivesNothingTwice() {
        send(1, 2);
        DeadLetter dead = deadWithWaiting(0);
        fail(entry -> false);
        redrive(dead.id());
        assertThatThrownBy(() -> redrive(dead.id())).isInstanceOf(NoSuchElementException.class);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L);
    }

    @Test
    void keepsARecordWithoutAnEnvelopeUntilItIsDiscarded() {
        Wire.send(event(1).without("ce_type"));
        DeadLetter dead = deadWithWaiting(0);
        assertThat(redrive(dead.id())).isFalse();
        send(1);
        applied(1);
        assertThat(discard(dead.id(), "no event")).isTrue();
    }

    @Test
    void blocksAnAggregateAcrossRestartsAndTellsOnce() {
        send(1, 2, 3);
        DeadLetter dead = deadWithWaiting(1);
        long told = toldOf(key);
        service.close();
        service = SampleService.start(service);
        send(4);
        assertThat(deadWithWaiting(2).id()).isEqualTo(dead.id());
        assertThat(toldOf(key)).isEqualTo(told).isEqualTo(1);
    }

    @Test
    void letsANewerStateSupersedeADeadOne() {
        String states = service.topics().states();
        Wire.send(SentRecord.event(states, key, 1), SentRecord.event(states, key, 2));
        DeadLetter dead = deadWithWaiting(0);
        Wire.send(SentRecord.event(states, key, 3));
        applied(3);
        assertThat(state(dead)).isEqualTo("SUPERSEDED");
    }

    private void send(long... sequences) {
        Wire.send(LongStream.of(sequences).mapToObj(this::event).toArray(SentRecord[]::new));
    }

    private SentRecord event(long sequence) {
        return SentRecord.event(service.topics().events(), key, sequence);
    }

    private void fail(Predicate<Journal.Entry> when) {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key) && when.test(entry)) {
                throw new IllegalStateException("cannot deal with " + entry.sequence());
            }
        });
    }

    private DeadLetter deadWithWaiting(int waiting) {
        return await().atMost(Duration.ofSeconds(15))
                .until(
                        () -> service.deadLetters().open(1000).stream()
                                .filter(letter -> key.equals(letter.key()) && letter.waiting() == waiting)
                                .findAny()
                                .orElse(null),
                        letter -> letter != null);
    }

    private void applied(long sequence) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> service.journal().sequences(key).contains(sequence));
    }

    private long toldOf(String aggregate) {
        return Wire.read(service.topics().dead()).stream()
                .filter(letter -> Wire.header(letter, "ce_subject").equals(aggregate))
                .count();
    }

    private static String state(DeadLetter dead) {
        return service.deadLetters().find(dead.id()).orElseThrow().state();
    }

    private static boolean redrive(String id) {
        return service.deadLetters().redrive(id, taken -> {});
    }

    private static boolean discard(String id, String reason) {
        return service.deadLetters().discard(id, reason, () -> {});
    }
}
