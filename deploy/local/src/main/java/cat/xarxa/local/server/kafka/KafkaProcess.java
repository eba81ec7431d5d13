package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.JavaProgram;
import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.StartCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** A KRaft broker, its own controller, in a JVM of its own. */
public final class KafkaProcess extends ProcessServer implements Kafka {

    private static final int HEAP = 256;
    static final List<String> LOGGING = List.of(
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
        KafkaInstallation installation = KafkaInstallation.find();
        List<String> options = new ArrayList<>(LOGGING);
        options.addAll(installation.startCache().options(home().isLasting()));
        options.add("-XX:+UseCompactObjectHeaders");
        List<String> arguments = List.of("kafka.Kafka", settings().toString());
        return new JavaProgram(installation.classpath(), HEAP, options, arguments).command();
    }

    @Override
    protected Optional<StartCache> startCache() {
        return home().isLasting() ? Optional.of(KafkaInstallation.find().startCache()) : Optional.empty();
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
