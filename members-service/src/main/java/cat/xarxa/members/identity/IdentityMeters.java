package cat.xarxa.members.identity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows whether sign-in keeps up with the people: it may be degraded while all else works. */
@Component
class IdentityMeters implements MeterBinder {

    private final ProvisioningQueue queue;
    private final Provisioning provisioning;

    IdentityMeters(ProvisioningQueue queue, Provisioning provisioning) {
        this.queue = queue;
        this.provisioning = provisioning;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("xarxa.identity.waiting", queue, ProvisioningQueue::waiting)
                .description("accounts that are behind")
                .register(registry);
        Gauge.builder("xarxa.identity.away", provisioning, worker -> worker.isAway() ? 1 : 0)
                .description("1 while accounts cannot be reached")
                .register(registry);
    }
}
