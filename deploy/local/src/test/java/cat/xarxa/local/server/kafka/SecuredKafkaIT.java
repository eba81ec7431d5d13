package cat.xarxa.local.server.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerHome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuredKafkaIT {

    private static final Map<String, String> PASSWORDS = Map.of(
            "content-service",
            "of-content",
            "members-service",
            "of-members",
            "notification-service",
            "of-notification");

    @TempDir
    private static Path folder;

    private static KafkaProcess kafka;

    @BeforeAll
    static void start() {
        kafka = new KafkaProcess(
                ServerHome.forTests(folder, "kafka"), KafkaAccess.secured("of-the-administrator", PASSWORDS));
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.kill();
    }

    @Test
    void letsAServiceWriteItsOwnTopicAndItsReadersReadIt() throws Exception {
        send("content-service", "xarxa.content.post", "a post");

        assertThat(read("notification-service", "notification-service.posts", "xarxa.content.post"))
                .isEqualTo("a post");
    }

    @Test
    void letsNotificationAloneReadAddresses() throws Exception {
        send("members-service", "xarxa.members.contact", "a sealed address");

        assertThat(read("notification-service", "notification-service.contacts", "xarxa.members.contact"))
                .isEqualTo("a sealed address");
        assertThatThrownBy(() -> read("content-service", "content-service.contacts", "xarxa.members.contact"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void letsNoServiceWriteAnothersTopic() {
        assertThatThrownBy(() -> send("content-service", "xarxa.members.member", "a forged member"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void letsNoServiceReadInAnothersName() {
        assertThatThrownBy(() -> read("content-service", "notification-service.members", "xarxa.members.member"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        Map<String, Object> forged = properties("content-service", "guessed");

        try (Admin admin = Admin.create(forged)) {
            assertThatThrownBy(() -> admin.listTopics().names().get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void makesNoTopicThatIsNotInTheList() {
        assertThatThrownBy(() -> send("content-service", "xarxa.content.invented", "nothing"))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void keepsAccountsWhenItIsStartedAgain() throws Exception {
        kafka.restart();

        send("content-service", "xarxa.dead.content-service", "dead");
        assertThat(read("content-service", "content-service.redrive", "xarxa.dead.content-service"))
                .isEqualTo("dead");
    }

    private static void send(String service, String topic, String value) throws Exception {
        Map<String, Object> properties = properties(service, PASSWORDS.getOrDefault(service, ""));
        properties.put("max.block.ms", "10000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static String read(String service, String group, String topic) {
        Map<String, Object> properties = properties(service, PASSWORDS.getOrDefault(service, ""));
        properties.put("group.id", group);
        properties.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    return found.value();
                }
            }
            throw new AssertionError("nothing to read in " + topic);
        }
    }

    private static Map<String, Object> properties(String user, String password) {
        Map<String, Object> properties = new HashMap<>(Scram.client(user, password));
        properties.put("bootstrap.servers", kafka.bootstrapServers());
        return properties;
    }
}
