package cat.xarxa.platform.consumer.container;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Binds consumers beside the start of the service and not before it: the binder asks the broker about each topic and
 * waits for its answer, minutes when there is none, and a service must start without the broker.
 */
final class BackgroundBindings extends InputBindingLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundBindings.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BindingService bindingService;
    private final Map<String, Bindable> bindables;
    private volatile @Nullable Thread thread;

    BackgroundBindings(BindingService bindingService) {
        this(bindingService, new HashMap<>());
    }

    private BackgroundBindings(BindingService bindingService, Map<String, Bindable> bindables) {
        super(bindingService, bindables);
        this.bindingService = bindingService;
        this.bindables = bindables;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("bindings").daemon().start(this::bind);
        }
    }

    @Override
    public synchronized void stop() {
        Thread binding = thread;
        if (binding == null) {
            return;
        }
        binding.interrupt();
        try {
            var _ = binding.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
        if (super.isRunning()) {
            super.stop();
        } else {
            bindables.values().forEach(bindable -> bindable.unbindInputs(bindingService));
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void bind() {
        try {
            super.start();
        } catch (RuntimeException e) {
            LOG.error("Consumers could not be bound", e);
        }
    }
}
