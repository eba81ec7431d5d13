package cat.xarxa.platform.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is in a dead letter of a topic of keys, and how it goes away again. */
class WithheldIT {

    private static final String SECRET = "the-key-itself";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void keepsAKeyOutOfTheDeadLetterTopicAndForgetsItWithItsPerson() {
        UUID person = UUID.randomUUID();
        SampleTopics topics = SampleTopics.create();
        try (SampleService service = SampleService.start(
                topics, RealServers.freshProperties(), Map.of("xarxa.dead-letters.withheld", topics.states()))) {
            Wire.send(SentRecord.event(topics.states(), person.toString(), 1).value("{\"text\":[\"" + SECRET + "\"]}"));

            await().atMost(PATIENCE).until(() -> service.deadLetters().countOpen() == 1);
            assertThat(service.deadLetters().open(1).getFirst().payload()).contains(SECRET);
            assertThat(Wire.read(topics.dead()))
                    .singleElement()
                    .satisfies(
                            dead -> assertThat(new String(dead.value(), UTF_8)).isEqualTo("withheld"));

            int forgotten = service.bean(Transactions.class)
                    .inTransaction(() -> service.deadLetters().forget(person));

            assertThat(forgotten).isEqualTo(1);
            assertThat(service.mongo().getCollection("dead_letters").countDocuments())
                    .isZero();
        }
    }
}
