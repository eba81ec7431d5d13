package cat.xarxa.platform.operations;

import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.lag.ConsumerLag;
import cat.xarxa.platform.metric.Asked;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;

/** How far each consumer is behind, as a figure; every instance tells the same, for the whole group. */
final class LagFigures implements MeterBinder {

    private final Asked<Map<String, Long>> lags;
    private final EventConsumers consumers;

    LagFigures(ConsumerLag lag, EventConsumers consumers) {
        this.lags = new Asked<>(lag::ask);
        this.consumers = consumers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        consumers
                .names()
                .forEach(name -> Gauge.builder("xarxa.consumer.lag", () -> behind(name))
                        .description("Records that wait for a consumer")
                        .tag("consumer", name)
                        .register(registry));
    }

    private double behind(String consumer) {
        return lags.answer()
                .map(behind -> behind.getOrDefault(consumer, 0L).doubleValue())
                .orElse(Double.NaN);
    }
}
