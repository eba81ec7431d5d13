package cat.xarxa.members.identity;

import cat.xarxa.members.client.ClientProjection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows whether sign-in keeps up with the people: it may be degraded while all else works. */
@Component
class IdentityMeters implements MeterBinder {

    private final ProvisioningQueue queue;
    private final ClientProjection machines;
    private final Provisioning provisioning;

    IdentityMeters(ProvisioningQueue queue, ClientProjection machines, Provisioning provisioning) {
        this.queue = queue;
        this.machines = machines;
        this.provisioning = provisioning;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("xarxa.identity.waiting", queue, ProvisioningQueue::waiting)
                .description("accounts that are behind")
                .register(registry);
        Gauge.builder("xarxa.identity.machines.waiting", machines, ClientProjection::countBehind)
                .description("clients of partners that are behind")
                .register(registry);
        Gauge.builder("xarxa.identity.away", provisioning, worker -> worker.isAway() ? 1 : 0)
                .description("1 while accounts cannot be reached")
                .register(registry);
    }
}
