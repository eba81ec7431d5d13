package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoDatabaseFactory;

class LeaseIT {

    private static SampleService service;

    private final Lease first = new Lease(service.mongo(), Duration.ofMillis(300));
    private final Lease second = new Lease(service.mongo(), Duration.ofSeconds(30));
    private final UnsentEvents unsent = new UnsentEvents(
            service.bean(MongoDatabaseFactory.class), service.mongo(), service.bean(Transactions.class), Set.of());

    @BeforeAll
    static void startWithoutARelay() {
        service = SampleService.start(
                SampleTopics.create(), RealServers.freshProperties(), Map.of("xarxa.outbox.relay.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void anew() {
        service.mongo().execute("outbox_lease", leases -> leases.deleteMany(new Document()));
        first.prepare();
        second.prepare();
    }

    @Test
    void isHeldByOneAtATime() {
        assertThat(first.acquire()).isTrue();
        assertThat(second.acquire()).isFalse();
    }

    @Test
    void passesToAnotherWhenItsHolderFallsSilent() {
        first.acquire();
        await().atMost(Duration.ofSeconds(5)).until(second::acquire);
        assertThat(first.renew()).isFalse();
        assertThat(second.token()).isGreaterThan(first.token());
    }

    @Test
    void staysWithAHolderThatKeepsIt() throws InterruptedException {
        first.acquire();
        for (int i = 0; i < 8; i++) {
            Thread.sleep(100);
            assertThat(first.keep()).isTrue();
            assertThat(second.acquire()).isFalse();
        }
    }

    @Test
    void isFreeAtOnceWhenReleased() {
        second.acquire();
        second.release();
        assertThat(first.acquire()).isTrue();
    }

    @Test
    void letsNoZombieMarkWhatItSent() {
        String id = appended();
        first.acquire();
        await().atMost(Duration.ofSeconds(5)).until(second::acquire);
        assertThat(unsent.markSent(List.of(id), first)).isFalse();
        assertThat(unsent.count()).isEqualTo(1);
        assertThat(unsent.markSent(List.of(id), second)).isTrue();
        assertThat(unsent.count()).isZero();
    }

    @Test
    void doesNotChangeHandsBesideAMarkThatIsBeingMade() throws Exception {
        first.acquire();
        Thread.sleep(400);
        CountDownLatch marking = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Boolean> marked = CompletableFuture.supplyAsync(
                () -> service.bean(Transactions.class).inTransaction(() -> {
                    boolean held = first.renew();
                    marking.countDown();
                    waitFor(asked);
                    return held;
                }));
        waitFor(marking);
        CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(second::acquire);
        Thread.sleep(100);
        assertThat(taken).isNotDone();
        asked.countDown();
        assertThat(marked.get()).isNotEqualTo(taken.get());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
