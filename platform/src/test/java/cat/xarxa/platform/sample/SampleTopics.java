package cat.xarxa.platform.sample;

import cat.xarxa.local.testing.RealServers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** The topics of one sample service, which no other test has. */
public record SampleTopics(String service) {

    private static final int PARTITIONS = 2;

    /** Makes them. */
    public static SampleTopics create() {
        SampleTopics topics =
                new SampleTopics("sample-" + UUID.randomUUID().toString().substring(0, 8));
        topics.create(topics.events(), PARTITIONS, Map.of());
        topics.create(topics.states(), PARTITIONS, Map.of("cleanup.policy", "compact"));
        topics.create(topics.dead(), 1, Map.of("max.message.bytes", "2097152"));
        return topics;
    }

    public String events() {
        return "xarxa.test.events." + service;
    }

    public String states() {
        return "xarxa.test.states." + service;
    }

    public String dead() {
        return "xarxa.dead." + service;
    }

    /** Makes one more. */
    public void create(String topic, int partitions, Map<String, String> configuration) {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(configuration)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what it takes at most. */
    public void limit(String topic, int bytes) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        ConfigEntry limit = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes one away. */
    public void delete(String topic) {
        try (Admin admin = Admin.create(RealServers.kafka().adminProperties())) {
            admin.deleteTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
