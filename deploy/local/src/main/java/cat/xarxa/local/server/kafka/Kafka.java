package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.Server;
import java.util.Map;

/** A running Kafka broker. */
public interface Kafka extends Server {

    /** Host and port for {@code bootstrap.servers}. */
    default String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    /** What a client needs to connect as the administrator. */
    Map<String, Object> adminProperties();
}
