package cat.xarxa.local.server.kafka;

import cat.xarxa.local.secret.OwnersFile;
import cat.xarxa.local.server.ServerHome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings of a broker that is a controller, too, and uses little memory; written anew at each start. */
final class BrokerProperties {

    private final TreeMap<String, String> properties = new TreeMap<>();

    private BrokerProperties(ServerHome home, Brokers brokers, int number) {
        int controller = brokers.controllerOf(number);
        set("process.roles", "broker,controller");
        set("node.id", String.valueOf(number));
        set("controller.quorum.voters", brokers.voters());
        set("controller.listener.names", "CONTROLLER");
        set("listeners", "CLIENT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(home.port(), controller));
        set("advertised.listeners", "CLIENT://127.0.0.1:" + brokers.portOf(number));
        set("inter.broker.listener.name", "CLIENT");
        set("log.dirs", home.data().resolve("log").toString());
        set("auto.create.topics.enable", "false");
        copies(brokers);
        small();
    }

    static BrokerProperties of(ServerHome home, KafkaAccess access, Brokers brokers, int number) {
        BrokerProperties properties = new BrokerProperties(home, brokers, number);
        properties.properties.putAll(BrokerSecurity.of(access));
        return properties;
    }

    private void copies(Brokers brokers) {
        String copies = String.valueOf(brokers.copies());
        String needed = String.valueOf(brokers.copiesOfAWrite());
        set("default.replication.factor", copies);
        set("min.insync.replicas", needed);
        set("offsets.topic.replication.factor", copies);
        set("offsets.topic.num.partitions", "4");
        set("transaction.state.log.replication.factor", copies);
        set("transaction.state.log.min.isr", needed);
        set("transaction.state.log.num.partitions", "2");
        set("share.coordinator.state.topic.replication.factor", copies);
        set("share.coordinator.state.topic.min.isr", needed);
        set("group.initial.rebalance.delay.ms", "0");
    }

    private void small() {
        set("num.network.threads", "2");
        set("num.io.threads", "4");
        set("background.threads", "2");
        set("log.cleaner.dedupe.buffer.size", "8388608");
        set("log.segment.bytes", "67108864");
    }

    private void set(String key, String value) {
        properties.put(key, value);
    }

    /** Readable by the owner only, as it may hold the administrator's password. */
    Path write(Path file) {
        String text = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        return OwnersFile.write(file, text, StandardCharsets.ISO_8859_1);
    }
}
