package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics of {@code deploy/kafka/topics.yaml}: the one list that topics and ACLs are made from. */
public record TopicList(List<Topic> topics) {

    public TopicList {
        topics = List.copyOf(topics);
    }

    /** Reads the project's list. */
    public static TopicList ofTheProject() {
        return read(ProjectFolder.root().resolve("deploy/kafka/topics.yaml"));
    }

    static TopicList read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> document =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new TopicList(document.getOrDefault("topics", List.of()).stream()
                    .map(TopicList::topic)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(Map<String, Object> entry) {
        return new Topic(
                text(entry, "name"),
                Integer.parseInt(text(entry, "partitions")),
                Cleanup.valueOf(text(entry, "cleanup").toUpperCase(Locale.ROOT)),
                texts(entry, "writers"),
                texts(entry, "readers"));
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalArgumentException("topics.yaml: " + key + " is missing in " + entry);
        }
        return value.toString();
    }

    private static List<String> texts(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Names of the topics that a service may read or write. */
    Set<String> of(String service) {
        return topics.stream()
                .filter(topic ->
                        topic.readers().contains(service) || topic.writers().contains(service))
                .map(Topic::name)
                .collect(Collectors.toSet());
    }

    /** Gives the topics that are there the settings of the list; what it does not name stays as it is. */
    public void configure(Admin admin) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), TopicList::settings));
        try {
            admin.incrementalAlterConfigs(changes).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics cannot be configured", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were configured", e);
        }
    }

    private static Collection<AlterConfigOp> settings(Topic topic) {
        return topic.cleanup().settings().entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** Creates the topics that are not there and leaves the others alone. */
    public void createMissing(Admin admin) {
        try {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(Topic::asNewTopic)
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics cannot be created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were created", e);
        }
    }
}
