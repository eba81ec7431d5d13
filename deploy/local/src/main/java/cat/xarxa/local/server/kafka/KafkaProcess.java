package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.program.StartCache;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** A KRaft broker, its own controller, in a JVM of its own. */
public final class KafkaProcess extends ProcessServer implements Kafka {

    private static final int HEAP = 256;

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
        List<String> arguments = List.of("kafka.Kafka", settings().toString());
        return KafkaInstallation.find().command(HEAP, home().isLasting(), arguments);
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
            topics.configure(admin);
            if (access instanceof KafkaAccess.Secured secured) {
                KafkaAccounts accounts = new KafkaAccounts(admin, secured);
                accounts.create(topics);
                accounts.awaitEffect(bootstrapServers(), topics);
            }
        }
    }
}
