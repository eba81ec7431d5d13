package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.JavaProgram;
import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** A KRaft broker, its own controller, in a JVM of its own. */
public final class KafkaProcess extends ProcessServer implements Kafka {

    private static final int HEAP = 256;
    private static final List<String> LOGGING = List.of(
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=info");

    private final KafkaAccess access;

    public KafkaProcess(ServerHome home, KafkaAccess access) {
        super("Kafka", home);
        this.access = access;
    }

    @Override
    public Map<String, Object> adminProperties() {
        Map<String, Object> properties = new HashMap<>(access.adminProperties());
        properties.put("bootstrap.servers", bootstrapServers());
        return properties;
    }

    @Override
    protected void prepare(Progress progress) {
        BrokerProperties.of(home(), access).write(settings());
        new KafkaStorage(home(), access).formatOnce(settings(), progress);
    }

    @Override
    protected List<String> command() {
        return program("kafka.Kafka", settings().toString()).command();
    }

    static JavaProgram program(String... arguments) {
        return new JavaProgram(KafkaInstallation.classpath(), HEAP, LOGGING, List.of(arguments));
    }

    private Path settings() {
        return home().data().resolve("server.properties");
    }

    @Override
    protected boolean isReady() throws Exception {
        if (!Ports.isOpen(port())) {
            return false;
        }
        try (Admin admin = Admin.create(adminProperties())) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    @Override
    protected void settle(Progress progress) {
        progress.say("creating topics");
        try (Admin admin = Admin.create(adminProperties())) {
            TopicList topics = TopicList.ofTheProject();
            topics.createMissing(admin);
            if (access instanceof KafkaAccess.Secured secured) {
                new KafkaAccounts(admin, secured).create(topics);
            }
        }
    }
}
