package cat.xarxa.platform.sample;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** One running instance of the sample service. */
public final class SampleService implements AutoCloseable {

    private final SampleTopics topics;
    private final Map<String, String> servers;
    private final ConfigurableApplicationContext context;

    private SampleService(SampleTopics topics, Map<String, String> servers, ConfigurableApplicationContext context) {
        this.topics = topics;
        this.servers = servers;
        this.context = context;
    }

    /** Starts one with a database and topics of its own. */
    public static SampleService start() {
        return start(SampleTopics.create(), RealServers.freshProperties(), Map.of());
    }

    /** Starts one on the topics and the database of another. */
    public static SampleService start(SampleService other) {
        return start(other.topics, other.servers, Map.of());
    }

    /** Starts one that answers over HTTP, too. */
    public static SampleService startWithApi() {
        return start(
                SampleTopics.create(),
                RealServers.freshProperties(),
                Map.of("SERVER_PORT", "0", "XARXA_TRACE_SAMPLING", "1"),
                WebApplicationType.SERVLET);
    }

    /** Starts one on given topics and servers. */
    public static SampleService start(SampleTopics topics, Map<String, String> servers, Map<String, String> more) {
        return start(topics, servers, more, WebApplicationType.NONE);
    }

    private static SampleService start(
            SampleTopics topics, Map<String, String> servers, Map<String, String> more, WebApplicationType type) {
        Map<String, Object> properties = new HashMap<>(servers);
        properties.put("spring.config.import", "classpath:xarxa-platform.yaml");
        properties.put("spring.application.name", topics.service());
        properties.put("spring.cloud.function.definition", "notes;states");
        bind(properties, "notes", topics.events(), topics.service());
        bind(properties, "states", topics.states(), topics.service());
        properties.putAll(more);
        return new SampleService(
                topics,
                servers,
                new SpringApplicationBuilder(SampleApplication.class)
                        .web(type)
                        .properties(properties)
                        .run());
    }

    private static void bind(Map<String, Object> properties, String function, String topic, String service) {
        String binding = "spring.cloud.stream.bindings." + function + "-in-0.";
        properties.put(binding + "destination", topic);
        properties.put(binding + "group", service + "." + function);
    }

    /** Appends one event in a transaction of its own. */
    public void append(String topic, String key, String text) {
        bean(Transactions.class)
                .inTransaction(
                        () -> bean(Outbox.class).append(new OutgoingEvent(topic, Noted.TYPE, key, Noted.of(text))));
    }

    public SampleTopics topics() {
        return topics;
    }

    public Journal journal() {
        return bean(Journal.class);
    }

    public DeadLetters deadLetters() {
        return bean(DeadLetters.class);
    }

    public MongoOperations mongo() {
        return bean(MongoOperations.class);
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** Where its figures are. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port"));
    }

    /** Sum of a figure over all its tags, 0 when there is none yet. */
    public double metric(String name) {
        return bean(MeterRegistry.class).find(name).meters().stream()
                .flatMap(meter -> StreamSupport.stream(meter.measure().spliterator(), false))
                .mapToDouble(Measurement::getValue)
                .sum();
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
