package cat.xarxa.notification.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTests {

    private final CountDownLatch thrice = new CountDownLatch(3);
    private Worker worker = new Worker("none", () -> Duration.ZERO);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void goesOnWhileThereIsWork() throws InterruptedException {
        begin(() -> {
            thrice.countDown();
            return thrice.getCount() > 0 ? Duration.ZERO : Duration.ofHours(1);
        });

        assertThat(thrice.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void restsUntilItIsWoken() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        AtomicInteger turns = new AtomicInteger();
        begin(() -> {
            turns.incrementAndGet();
            first.countDown();
            thrice.countDown();
            return Duration.ofHours(1);
        });
        assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();

        worker.wake();
        while (turns.get() < 2) {
            Thread.onSpinWait();
        }

        assertThat(turns).hasValue(2);
    }

    @Test
    void doesNotMissACallThatComesWhileItWorks() throws InterruptedException {
        begin(() -> {
            worker.wake();
            thrice.countDown();
            return Duration.ofHours(1);
        });

        assertThat(thrice.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void outlivesAFailure() throws InterruptedException {
        begin(() -> {
            thrice.countDown();
            throw new IllegalStateException("on purpose");
        });

        assertThat(thrice.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isNotHurriedAfterAFailure() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch failed = new CountDownLatch(1);
        worker = new Worker(
                "worker under test",
                () -> {
                    turns.incrementAndGet();
                    failed.countDown();
                    throw new IllegalStateException("on purpose");
                },
                Duration.ofHours(1));
        worker.start();
        assertThat(failed.await(5, TimeUnit.SECONDS)).isTrue();

        worker.wake();
        Thread.sleep(100);

        assertThat(turns).hasValue(1);
    }

    @Test
    void endsWithTheTurnInHand() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        begin(() -> {
            begun.countDown();
            await(mayEnd);
            ended.incrementAndGet();
            return Duration.ZERO;
        });
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        Thread.ofVirtual().start(mayEnd::countDown);

        worker.stop();

        assertThat(ended.get()).isPositive();
        assertThat(worker.isRunning()).isFalse();
    }

    private void begin(Worker.Work work) {
        worker = new Worker("worker under test", work, Duration.ofMillis(1));
        worker.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
