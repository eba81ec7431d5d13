package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class SetbacksTests {

    private final AtomicLong now = new AtomicLong();
    private final Setbacks setbacks = new Setbacks(now::get);

    @Test
    void restsTheTopicWhenTheBrokerDoesNotAnswer() {
        setbacks.failed("topic", "key", new TimeoutException());
        assertThat(setbacks.topics()).containsExactly("topic");
        assertThat(setbacks.keys()).isEmpty();
    }

    @Test
    void restsTheAggregateWhenTheBrokerRefusesItsRecord() {
        setbacks.failed("topic", "key", new RecordTooLargeException());
        assertThat(setbacks.topics()).isEmpty();
        assertThat(setbacks.keys()).containsExactly("key");
    }

    @Test
    void restsLongerEachTimeUpToALimit() {
        long rested = 0;
        for (int i = 0; i < 10; i++) {
            setbacks.failed("topic", "key", new TimeoutException());
            long next = rest();
            assertThat(next).isGreaterThanOrEqualTo(rested).isLessThanOrEqualTo(10_000);
            rested = next;
        }
        assertThat(rested).isEqualTo(10_000);
    }

    @Test
    void countsTheFailuresOfOneRoundOnce() {
        for (int i = 0; i < 100; i++) {
            setbacks.failed("topic", "key-" + i, new TimeoutException());
        }
        assertThat(rest()).isEqualTo(250);
    }

    @Test
    void tellsTheFirstFailureFromTheFollowing() {
        assertThat(setbacks.failed("topic", "key", new TimeoutException())).isTrue();
        rest();
        assertThat(setbacks.failed("topic", "key", new TimeoutException())).isFalse();
        assertThat(setbacks.succeeded("topic", "key")).isTrue();
        assertThat(setbacks.succeeded("topic", "key")).isFalse();
        assertThat(setbacks.failed("topic", "key", new TimeoutException())).isTrue();
    }

    private long rest() {
        long millis = 0;
        while (!setbacks.topics().isEmpty()) {
            now.addAndGet(Duration.ofMillis(1).toNanos());
            millis++;
        }
        return millis;
    }
}
