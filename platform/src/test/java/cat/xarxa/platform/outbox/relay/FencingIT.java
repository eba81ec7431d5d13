package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoDatabaseFactory;

class FencingIT {

    private static SampleService service;

    private final Lease first = new Lease(service.mongo(), "test_lease", Duration.ofMillis(300));
    private final Lease second = new Lease(service.mongo(), "test_lease", Duration.ofSeconds(30));
    private final UnsentEvents unsent = new UnsentEvents(
            service.bean(MongoDatabaseFactory.class),
            service.mongo(),
            service.bean(Transactions.class),
            Set.of(),
            Clock.systemUTC());

    @BeforeAll
    static void startWithoutARelay() {
        service = SampleService.start(
                SampleTopics.create(), RealServers.freshProperties(), Map.of("xarxa.outbox.relay.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void letsNoZombieMarkWhatItSent() {
        String id = appended();
        first.prepare();
        first.acquire();
        await().atMost(Duration.ofSeconds(5)).until(second::acquire);
        assertThat(unsent.markSent(List.of(id), first)).isFalse();
        assertThat(unsent.waiting()).isEqualTo(1);
        assertThat(unsent.markSent(List.of(id), second)).isTrue();
        assertThat(unsent.waiting()).isZero();
    }

    private String appended() {
        service.append(service.topics().events(), "a", "text");
        return unsent.next(new Setbacks(System::nanoTime)).stream()
                .flatMap(Collection::stream)
                .map(StoredEvent::id)
                .findAny()
                .orElseThrow();
    }
}
