package cat.xarxa.local.testing.container;

import cat.xarxa.local.server.kafka.Kafka;
import cat.xarxa.local.server.kafka.TopicList;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container, with the topics of the project. */
public final class KafkaInContainer extends ContainerServer implements Kafka {

    private static final int INNER_PORT = 9092;

    public KafkaInContainer() {
        super(
                "Kafka",
                new KafkaContainer(Image.KAFKA.reference())
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                        .withEnv("KAFKA_HEAP_OPTS", "-Xmx256m"),
                INNER_PORT);
    }

    @Override
    public String bootstrapServers() {
        return host() + ":" + port();
    }

    @Override
    public Map<String, Object> adminProperties() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    @Override
    boolean isReady() {
        try (Admin admin = Admin.create(adminProperties())) {
            TopicList.ofTheProject().createMissing(admin);
            return true;
        }
    }
}
