package cat.xarxa.local.server.kafka;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import cat.xarxa.local.server.program.Patience;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** One user per service, who may read and write the topics that the list names it for, in groups of its own name. */
record KafkaAccounts(Admin admin, KafkaAccess.Secured access) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final ScramCredentialInfo HASHING = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

    void create(TopicList list) {
        List<UserScramCredentialAlteration> users = access.passwords().entrySet().stream()
                .<UserScramCredentialAlteration>map(
                        user -> new UserScramCredentialUpsertion(user.getKey(), HASHING, user.getValue()))
                .toList();
        List<AclBinding> rights = Stream.concat(
                        list.topics().stream().flatMap(KafkaAccounts::rights),
                        access.passwords().keySet().stream()
                                .map(service -> allow(service, READ, GROUP, service + ".", PREFIXED)))
                .toList();
        try {
            admin.alterUserScramCredentials(users).all().get();
            admin.createAcls(rights).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka accounts cannot be created", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka accounts were created", e);
        }
    }

    /** The broker answers before it heeds: a service that came at once would be refused for good. */
    void awaitEffect(String bootstrapServers, TopicList list) {
        access.passwords().forEach((service, password) -> {
            Map<String, Object> properties = new HashMap<>(Scram.client(service, password));
            properties.put("bootstrap.servers", bootstrapServers);
            Patience.End end = new Patience(LIMIT).until(() -> sees(properties, list.of(service)), () -> false);
            if (end != Patience.End.READY) {
                throw new IllegalStateException("Kafka does not let " + service + " in");
            }
        });
    }

    private static boolean sees(Map<String, Object> properties, Set<String> topics) throws Exception {
        try (Admin asService = Admin.create(properties)) {
            return asService.listTopics().names().get().containsAll(topics);
        }
    }

    private static Stream<AclBinding> rights(Topic topic) {
        return Stream.concat(
                topic.writers().stream().map(service -> allow(service, WRITE, TOPIC, topic.name(), LITERAL)),
                topic.readers().stream().map(service -> allow(service, READ, TOPIC, topic.name(), LITERAL)));
    }

    private static AclBinding allow(
            String service, AclOperation operation, ResourceType type, String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
