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
import org.apache.kafka.common.Node;

/** A KRaft broker and controller in a JVM of its own, alone or among others. */
public final class KafkaProcess extends ProcessServer implements Kafka {

    private static final int HEAP = 256;

    private final KafkaAccess access;
    private final Brokers brokers;
    private final int number;

    /** One that stands alone. */
    public KafkaProcess(ServerHome home, KafkaAccess access) {
        this("Kafka", home, access, Brokers.at(List.of(home.port())), 1);
    }

    /** One of several, by its number among them from 1 on. */
    public KafkaProcess(String name, ServerHome home, KafkaAccess access, Brokers brokers, int number) {
        super(name, home);
        this.access = access;
        this.brokers = brokers;
        this.number = number;
    }

    /** The folder of the broker's jars, which the build has copied there. */
    public static Path program() {
        return KafkaInstallation.find().checked();
    }

    @Override
    public Map<String, Object> adminProperties() {
        Map<String, Object> properties = new HashMap<>(access.adminProperties());
        properties.put("bootstrap.servers", bootstrapServers());
        return properties;
    }

    @Override
    protected void prepare(Progress progress) {
        BrokerProperties.of(home(), access, brokers, number).write(settings());
        new KafkaStorage(home(), access, brokers).formatOnce(settings(), progress);
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
            return seen(admin).contains(brokers.portOf(number));
        }
    }

    /** Where the other brokers find this one's controller. */
    public int controllerPort() {
        return brokers.controllerOf(number);
    }

    private static List<Integer> seen(Admin admin) throws Exception {
        return admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).stream()
                .map(Node::port)
                .toList();
    }

    /** The first of several makes what all of them keep. */
    @Override
    protected void settle(Progress progress) {
        if (number > 1) {
            return;
        }
        progress.say("creating topics");
        new KafkaContents(adminProperties(), access).make();
    }
}
