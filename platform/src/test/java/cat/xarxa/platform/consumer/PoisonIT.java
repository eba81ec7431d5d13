package cat.xarxa.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.kafka.support.KafkaHeaders;

class PoisonIT {

    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static SampleService service;

    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    /** What no consumer can take, each kind of it. */
    private enum Poison {
        INVALID_JSON,
        NO_JSON_AT_ALL,
        NUL_BYTES,
        TEXT_FOR_A_NUMBER,
        ARRAY_FOR_AN_OBJECT,
        ARRAY_FOR_A_TEXT,
        NUMBER_FOR_A_TEXT,
        NULL_FOR_AN_OBJECT,
        DOUBLED_FIELD,
        DEEP_NESTING,
        UNKNOWN_VERSION,
        FOREIGN_TYPE,
        MALFORMED_TYPE,
        CLASS_NAME_AS_TYPE,
        TOO_LARGE,
        NO_VALUE,
        NO_KEY,
        NO_HEADERS,
        NO_SEQUENCE,
        NEGATIVE_SEQUENCE,
        OTHER_SUBJECT,
        CONTROL_CHARACTER,
        HEADER_BOMB;

        SentRecord of(SentRecord good) {
            return switch (this) {
                case INVALID_JSON -> good.value("{\"text\":");
                case NO_JSON_AT_ALL -> good.value("text");
                case NUL_BYTES -> good.value("{\"text\":\"\0\0\"}\0");
                case TEXT_FOR_A_NUMBER -> good.value("{\"text\":\"a\",\"number\":\"7\"}");
                case ARRAY_FOR_AN_OBJECT -> good.value("[{\"text\":\"a\"}]");
                case ARRAY_FOR_A_TEXT -> good.value("{\"text\":[\"a\"]}");
                case NUMBER_FOR_A_TEXT -> good.value("{\"text\":7}");
                case NULL_FOR_AN_OBJECT -> good.value("null");
                case DOUBLED_FIELD -> good.value("{\"text\":\"a\",\"text\":\"b\"}");
                case DEEP_NESTING -> good.value("{\"x\":".repeat(20_000) + "1" + "}".repeat(20_000));
                case UNKNOWN_VERSION -> good.header("ce_type", "cat.xarxa.sample.noted.v2");
                case FOREIGN_TYPE -> good.header("ce_type", "com.example.noted.v1");
                case MALFORMED_TYPE -> good.header("ce_type", "cat.xarxa.sample.Noted");
                case CLASS_NAME_AS_TYPE -> good.header("ce_type", "java.lang.Runtime");
                case TOO_LARGE -> good.value("{\"text\":\"" + "x".repeat(900_000) + "\"}");
                case NO_VALUE -> good.value(null);
                case NO_KEY -> good.withoutKey();
                case NO_HEADERS -> bare(good);
                case NO_SEQUENCE -> good.without("ce_sequence");
                case NEGATIVE_SEQUENCE -> good.header("ce_sequence", "-1");
                case OTHER_SUBJECT -> good.header("ce_subject", "someone-else");
                case CONTROL_CHARACTER -> good.header("ce_id", "a\0b");
                case HEADER_BOMB -> bomb(good);
            };
        }

        private static SentRecord bare(SentRecord good) {
            for (String name : List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time")) {
                good.without(name);
            }
            return good.without("ce_sequence").without("ce_epoch");
        }

        private static SentRecord bomb(SentRecord good) {
            for (int i = 0; i < 5_000; i++) {
                good.header("h" + i, "x".repeat(100));
            }
            return good;
        }
    }

    @BeforeAll
    static void start() {
        service = SampleService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(Poison.class)
    void setsAsideEveryKindOfPoisonWithItsCauseAndHeaders(Poison poison) {
        Wire.send(poison.of(event(key, 1).header("x-mark", key)));
        ConsumerRecord<byte[], byte[]> dead = deadLetter();
        assertThat(Wire.header(dead, KafkaHeaders.DLT_EXCEPTION_FQCN)).isNotBlank();
        assertThat(Wire.header(dead, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).isNotBlank();
        assertThat(Wire.header(dead, KafkaHeaders.DLT_ORIGINAL_TOPIC))
                .isEqualTo(service.topics().events());
        assertThat(service.journal().sequences(key)).isEmpty();
        await().atMost(PROMISED)
                .until(() -> service.deadLetters().open(1000).stream()
                        .anyMatch(letter -> letter.headers().contains(new DeadLetter.Header("x-mark", key))));
    }

    @Test
    void goesOnWithOtherKeysWhileAllKindsOfPoisonArrive() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key)) {
                throw new IllegalStateException("always");
            }
        });
        List<SentRecord> records = new ArrayList<>();
        for (Poison poison : Poison.values()) {
            records.add(poison.of(event(UUID.randomUUID().toString(), 1)));
        }
        for (int i = 1; i <= 50; i++) {
            records.add(event(key, i));
        }
        records.add(event(other, 1));
        long start = System.nanoTime();
        Wire.send(records.toArray(SentRecord[]::new));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> !service.journal().sequences(other).isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED);
    }

    @Test
    void parksLaterVersionsBehindTheDeadOne() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key)) {
                throw new IllegalStateException("always");
            }
        });
        Wire.send(event(key, 1), event(key, 2), event(key, 3), event(other, 1));
        await().atMost(PROMISED).until(() -> letterOf(key).waiting() == 2);
        assertThat(letterOf(key).causeMessage()).isEqualTo("always");
        assertThat(letterOf(key).causeType()).isEqualTo(IllegalStateException.class.getName());
    }

    @Test
    void triesAFailedHandlerThreeTimesInAll() {
        AtomicInteger tries = new AtomicInteger();
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key)) {
                tries.incrementAndGet();
                throw new IllegalStateException("always");
            }
        });
        Wire.send(event(key, 1), event(other, 1));
        await().atMost(PROMISED).until(() -> !service.journal().sequences(other).isEmpty());
        assertThat(letterOf(key).causeMessage()).isEqualTo("always");
        assertThat(tries).hasValue(3);
    }

    @Test
    void waitsForInfrastructureAndSetsAsideWhatFailsAfterwards() {
        AtomicInteger tries = new AtomicInteger();
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key)) {
                throw tries.incrementAndGet() < 6
                        ? new MongoTimeoutException("no primary")
                        : new IllegalStateException("and wrong besides");
            }
        });
        Wire.send(event(key, 1));
        await().atMost(Duration.ofSeconds(20)).until(() -> tries.get() == 8);
        assertThat(letterOf(key).causeMessage()).isEqualTo("and wrong besides");
    }

    private static DeadLetter letterOf(String key) {
        return await().atMost(PROMISED)
                .until(
                        () -> service.deadLetters().open(1000).stream()
                                .filter(letter -> key.equals(letter.key()))
                                .findAny(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private ConsumerRecord<byte[], byte[]> deadLetter() {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(15))
                .until(() -> {
                    Wire.read(service.topics().dead()).stream()
                            .filter(dead -> Wire.header(dead, "x-mark").equals(key))
                            .forEach(found::add);
                    return !found.isEmpty();
                });
        return found.getFirst();
    }

    private static SentRecord event(String key, long sequence) {
        return SentRecord.event(service.topics().events(), key, sequence);
    }
}
