package cat.xarxa.local.server.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic of the network.
 *
 * @param cleanup what Kafka may throw away
 * @param writers services that may write it
 * @param readers services that may read it
 */
public record Topic(String name, int partitions, Cleanup cleanup, List<String> writers, List<String> readers) {

    public Topic {
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
    }

    NewTopic asNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(cleanup.settings());
    }
}
