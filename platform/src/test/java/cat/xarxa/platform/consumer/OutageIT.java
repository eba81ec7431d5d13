package cat.xarxa.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageIT {

    private static final List<Long> TEN = LongStream.rangeClosed(1, 10).boxed().toList();
    private static final Map<String, String> IMPATIENT = Map.of(
            "spring.kafka.consumer.properties.max.poll.interval.ms", "4000", "xarxa.outbox.relay.delivery", "3s");

    private SampleService service;

    @BeforeEach
    void start() {
        service = SampleService.start(SampleTopics.create(), RealServers.freshProperties(), IMPATIENT);
        service.append(service.topics().events(), "a", "first");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.journal().sequences("a").equals(List.of(1L)));
    }

    @AfterEach
    void heal() {
        service.close();
    }

    @Test
    void waitsForTheDatabaseAndThenAppliesAllInOrder() throws Exception {
        Set<String> members = members();
        RealServers.mongoDb().stop();
        try {
            sendRest();
            Thread.sleep(6_000);
        } finally {
            RealServers.mongoDb().start();
        }
        settled();
        assertThat(service.deadLetters().open(10)).isEmpty();
        assertThat(Wire.read(service.topics().dead())).isEmpty();
        assertThat(members()).isEqualTo(members);
    }

    @Test
    void publishesADeadLetterOnceHoweverLongTheDatabaseIsAway() throws Exception {
        RealServers.mongoDb().stop();
        try {
            Wire.send(SentRecord.event(service.topics().events(), "b", 1).without("ce_type"));
            Thread.sleep(6_000);
        } finally {
            RealServers.mongoDb().start();
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> service.deadLetters().open(10).size() == 1);
        assertThat(Wire.read(service.topics().dead())).hasSize(1);
        assertThat(service.metric("xarxa.consumer.dead.letters.refused")).isGreaterThan(1);
    }

    @Test
    void keepsAcceptingEventsWithoutTheBrokerAndThenSendsAllInOrder() throws Exception {
        RealServers.kafka().stop();
        try {
            appendRest();
            Thread.sleep(3_500);
        } finally {
            RealServers.kafka().start();
        }
        settled();
        assertThat(Wire.read(service.topics().events())).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void goesOnAfterTheBrokerWasFrozen() throws Exception {
        RealServers.kafka().pause();
        try {
            appendRest();
            Thread.sleep(5_000);
        } finally {
            RealServers.kafka().resume();
        }
        settled();
    }

    @Test
    void startsWithoutTheBrokerAndJoinsInWhenItIsThere() throws Exception {
        RealServers.kafka().stop();
        try (SampleService _ = SampleService.start(service)) {
            appendRest();
            RealServers.kafka().start();
            settled();
        } finally {
            if (!RealServers.kafka().isRunning()) {
                RealServers.kafka().start();
            }
        }
    }

    private void sendRest() {
        for (int i = 2; i <= 10; i++) {
            Wire.send(SentRecord.event(service.topics().events(), "a", i));
        }
    }

    private void appendRest() {
        for (int i = 2; i <= 10; i++) {
            service.append(service.topics().events(), "a", "text");
        }
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.journal().sequences("a").equals(TEN));
    }

    private Set<String> members() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            String group = service.topics().service() + ".notes";
            return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
                    .map(MemberDescription::consumerId)
                    .collect(Collectors.toSet());
        }
    }
}
