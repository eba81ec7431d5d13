package cat.xarxa.platform.consumer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the consumers of a service; each applies every event of an aggregate once and in order. */
public final class EventConsumers {

    private final Intake intake;
    private final Backlog backlog;
    private final ConsumerMetrics metrics;
    private final Map<String, EventConsumer> made = new ConcurrentHashMap<>();

    EventConsumers(Intake intake, Backlog backlog, ConsumerMetrics metrics) {
        this.intake = intake;
        this.backlog = backlog;
        this.metrics = metrics;
    }

    /**
     * Begins a consumer.
     *
     * @param name stable name within the service, also the function's name: it keys what was applied
     */
    public EventConsumer.Builder consumer(String name) {
        return new EventConsumer.Builder(name, this);
    }

    /** The names of all that were made. */
    public Set<String> names() {
        return new TreeSet<>(made.keySet());
    }

    EventConsumer add(Subscription subscription) {
        EventConsumer consumer = new EventConsumer(subscription, intake, backlog, metrics);
        if (made.putIfAbsent(subscription.name(), consumer) != null) {
            throw new IllegalStateException("there are two consumers named " + subscription.name());
        }
        return consumer;
    }

    EventConsumer named(String name) {
        EventConsumer consumer = made.get(name);
        if (consumer == null) {
            throw new IllegalStateException("this service has no consumer named " + name);
        }
        return consumer;
    }
}
