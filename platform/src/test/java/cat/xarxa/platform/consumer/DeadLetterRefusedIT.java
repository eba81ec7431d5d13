package cat.xarxa.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class DeadLetterRefusedIT {

    private static final String REFUSED = "xarxa.consumer.dead.letters.refused";

    private final SampleTopics topics = SampleTopics.create();

    @Test
    void waitsAndLosesNothingWhileTheDeadLetterTopicIsMissing() {
        topics.delete(topics.dead());
        waitsUntil(() -> topics.create(topics.dead(), 1, Map.of()));
    }

    @Test
    void waitsAndLosesNothingWhileTheDeadLetterTopicTakesNoRecordOfThatSize() {
        topics.delete(topics.dead());
        topics.create(topics.dead(), 1, Map.of("max.message.bytes", "300"));
        waitsUntil(() -> topics.limit(topics.dead(), 1_000_000));
    }

    private void waitsUntil(Runnable healed) {
        try (SampleService service = SampleService.start(topics, RealServers.freshProperties(), Map.of())) {
            String poisoned = keyOf(0);
            String behind = keyOf(0);
            String elsewhere = keyOf(1);
            Wire.send(event(poisoned).value("{"), event(behind), event(elsewhere));
            await().atMost(Duration.ofSeconds(20)).until(() -> service.metric(REFUSED) >= 2);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> service.journal().sequences(elsewhere).size() == 1);
            assertThat(service.journal().sequences(behind)).isEmpty();
            assertThat(committed(0)).isZero();
            assertThat(service.deadLetters().open(10)).isEmpty();
            healed.run();
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> service.journal().sequences(behind).size() == 1);
            assertThat(service.deadLetters().open(10)).singleElement().matches(dead -> poisoned.equals(dead.key()));
            assertThat(Wire.read(topics.dead())).hasSize(1);
            await().atMost(Duration.ofSeconds(5)).until(() -> committed(0) == 2);
        }
    }

    private SentRecord event(String key) {
        return SentRecord.event(topics.events(), key, 1);
    }

    private long committed(int partition) {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets(topics.service() + ".notes")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(topics.events(), partition));
            return offset == null ? 0 : offset.offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that the default partitioner puts there. */
    private String keyOf(int partition) {
        while (true) {
            String key = UUID.randomUUID().toString();
            if (Wire.partitionOf(key, 2) == partition) {
                return key;
            }
        }
    }
}
