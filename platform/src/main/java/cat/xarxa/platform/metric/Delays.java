package cat.xarxa.platform.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** How long things took since a moment that another clock may have told, in buckets from 10 ms to an hour. */
public final class Delays {

    private static final Duration[] BUCKETS = Stream.of(
                    "PT0.01S", "PT0.05S", "PT0.1S", "PT0.25S", "PT0.5S", "PT1S", "PT2S", "PT5S", "PT15S", "PT1M",
                    "PT10M", "PT1H")
            .map(Duration::parse)
            .toArray(Duration[]::new);

    private final Timer timer;
    private final Clock clock;

    public Delays(MeterRegistry registry, String name, String description, Clock clock) {
        this.timer = Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        this.clock = clock;
    }

    /** Clocks of instances differ: what happened in the future took no time. */
    public void record(Instant since) {
        Duration delay = Duration.between(since, clock.instant());
        timer.record(delay.isNegative() ? Duration.ZERO : delay);
    }
}
