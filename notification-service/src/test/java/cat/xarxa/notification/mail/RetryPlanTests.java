package cat.xarxa.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTests {

    private final RetryPlan plan = new RetryPlan(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofHours(72));

    @Test
    void triesAgainAtGrowingIntervals() {
        assertThat(plan.after(1, Duration.ZERO)).contains(Duration.ofMinutes(1));
        assertThat(plan.after(2, Duration.ZERO)).contains(Duration.ofMinutes(3));
        assertThat(plan.after(3, Duration.ZERO)).contains(Duration.ofMinutes(9));
        assertThat(plan.after(100, Duration.ZERO)).contains(Duration.ofHours(4));
    }

    @Test
    void givesUpAfterThreeDays() {
        Duration waited = Duration.ZERO;
        List<Duration> pauses = new ArrayList<>();
        Optional<Duration> pause = plan.after(1, waited);
        while (pause.isPresent()) {
            pauses.add(pause.get());
            waited = waited.plus(pause.get());
            pause = plan.after(pauses.size() + 1, waited);
        }

        assertThat(waited).isBetween(Duration.ofHours(68), Duration.ofHours(72));
        assertThat(pauses).isSorted();
    }
}
