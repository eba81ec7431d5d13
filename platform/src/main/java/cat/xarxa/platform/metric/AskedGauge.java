package cat.xarxa.platform.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** A figure that is asked of the database every ten seconds at most, and is unknown when that does not answer. */
public final class AskedGauge {

    private static final long RECENT_NANOS = Duration.ofSeconds(10).toNanos();

    private final DoubleSupplier question;
    private double last = Double.NaN;
    private long askedAt = System.nanoTime() - RECENT_NANOS;

    private AskedGauge(DoubleSupplier question) {
        this.question = question;
    }

    public static void register(MeterRegistry registry, String name, DoubleSupplier question) {
        AskedGauge gauge = new AskedGauge(question);
        Gauge.builder(name, gauge::value).register(registry);
    }

    private synchronized double value() {
        if (System.nanoTime() - askedAt >= RECENT_NANOS) {
            askedAt = System.nanoTime();
            last = ask();
        }
        return last;
    }

    private double ask() {
        try {
            return question.getAsDouble();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
