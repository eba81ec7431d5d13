package cat.xarxa.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.Journal;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

class ConsumingIT {

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

    @Test
    void appliesAnEventDeliveredTwiceOnce() {
        Wire.send(event(1), event(2), event(1), event(2), event(3));
        settled(3);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void doesNotStepBackToAnOlderEvent() {
        Wire.send(event(1), event(2), event(3), event(2), event(4));
        settled(4);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void parksWhatArrivesBehindAGapAndDrainsItInOrder() {
        Wire.send(event(1), event(4), event(3));
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting() == 2);
        assertThat(service.journal().sequences(key)).containsExactly(1L);
        Wire.send(event(2));
        settled(4);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(waiting()).isZero();
    }

    @Test
    void waitsForTheFirstEventOfAnAggregate() {
        Wire.send(event(2));
        await().atMost(Duration.ofSeconds(15)).until(() -> waiting() == 1);
        Wire.send(event(1));
        settled(2);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L);
    }

    @Test
    void goesOnWithTheNumbersOfARestoredSource() {
        Wire.send(event(1), event(2), event(2).header("ce_epoch", "2"), event(3), event(3).header("ce_epoch", "2"));
        settled(4);
        assertThat(service.journal().entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> entry.epoch() + "/" + entry.sequence()))
                .containsExactly("1/1", "1/2", "2/2", "2/3");
    }

    @Test
    void takesAnyNewerStateOfACompactedTopic() {
        String states = service.topics().states();
        Wire.send(SentRecord.event(states, key, 3), SentRecord.event(states, key, 2), SentRecord.event(states, key, 7));
        settled(2);
        assertThat(service.journal().sequences(key)).containsExactly(3L, 7L);
    }

    @Test
    void deletesTheKeyOfATombstoneAndNothingBringsItBack() {
        String states = service.topics().states();
        Wire.send(
                SentRecord.event(states, key, 1),
                SentRecord.event(states, key, 2).value(null),
                SentRecord.event(states, key, 1));
        Wire.send(SentRecord.event(states, "after " + key, 1));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !service.journal().sequences("after " + key).isEmpty());
        settled(2);
        assertThat(service.journal().entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(Journal.Entry::text))
                .containsExactly("text 1", "erased");
    }

    @Test
    void passesOverEventsOfOtherNamesWithoutLosingCount() {
        Wire.send(event(1), event(2).header("ce_type", "cat.xarxa.sample.renamed.v7"), event(3));
        settled(2);
        assertThat(service.journal().sequences(key)).containsExactly(1L, 3L);
    }

    @Test
    void doesNotObeyHeadersThatNameFunctionsOrDestinations() {
        Wire.send(event(1).header("spring.cloud.function.definition", "states")
                .header(
                        "spring.cloud.stream.sendto.destination",
                        service.topics().dead())
                .header("contentType", "application/x-java-object")
                .header("spring_json_header_types", "{\"ce_type\":\"java.lang.Runtime\"}"));
        settled(1);
        assertThat(service.journal().sequences(key)).containsExactly(1L);
        assertThat(Wire.read(service.topics().dead())).isEmpty();
    }

    @Test
    void appliesAnEventOnceThatSeveralInstancesHandleAtTheSameTime() throws Exception {
        EventConsumer notes = service.bean("notes", EventConsumer.class);
        List<Future<?>> deliveries = new ArrayList<>();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (long sequence = 1; sequence <= 20; sequence++) {
                Message<byte[]> message = event(sequence).toMessage();
                for (int i = 0; i < 8; i++) {
                    deliveries.add(eight.submit(() -> notes.accept(message)));
                }
            }
        }
        for (Future<?> delivery : deliveries) {
            delivery.get();
        }
        assertThat(service.journal().sequences(key))
                .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void changesNothingWhenAWholeTopicIsDeliveredAgain() {
        SampleTopics topics = SampleTopics.create();
        Map<String, String> servers = RealServers.freshProperties();
        List<Journal.Entry> first;
        try (SampleService before = SampleService.start(topics, servers, Map.of())) {
            for (int i = 0; i < 30; i++) {
                before.append(topics.events(), "k" + i % 5, "text");
            }
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> before.journal().entries().size() == 30);
            first = before.journal().entries();
        }
        Map<String, String> fromTheBeginning = Map.of(
                "spring.cloud.stream.bindings.notes-in-0.group",
                topics.service() + "-again.notes",
                "xarxa.outbox.relay.enabled",
                "false");
        try (SampleService again = SampleService.start(topics, servers, fromTheBeginning)) {
            await().atMost(Duration.ofSeconds(15)).until(() -> again.metric("xarxa.consumer.events") >= 30);
            assertThat(again.journal().entries()).isEqualTo(first);
        }
    }

    private SentRecord event(long sequence) {
        return SentRecord.event(service.topics().events(), key, sequence);
    }

    private static long waiting() {
        return service.mongo().execute("parked_events", parked -> parked.countDocuments());
    }

    private void settled(int effects) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> service.journal().sequences(key).size() >= effects);
    }
}
