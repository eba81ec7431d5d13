package cat.xarxa.platform.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** A figure that is asked of the database every ten seconds at most, and is unknown when that does not answer. */
public final class AskedGauge {

    private final Asked<Double> asked;

    private AskedGauge(DoubleSupplier question) {
        this.asked = new Asked<>(() -> Optional.of(question.getAsDouble()));
    }

    public static void register(MeterRegistry registry, String name, DoubleSupplier question) {
        AskedGauge gauge = new AskedGauge(question);
        Gauge.builder(name, gauge::value).register(registry);
    }

    private double value() {
        return asked.answer().orElse(Double.NaN);
    }
}
