package cat.xarxa.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseIT {

    private static SampleService service;

    private final Lease first = new Lease(service.mongo(), "test_lease", Duration.ofMillis(300));
    private final Lease second = new Lease(service.mongo(), "test_lease", Duration.ofSeconds(30));

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
        service.mongo().execute("test_lease", leases -> leases.deleteMany(new Document()));
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
}
