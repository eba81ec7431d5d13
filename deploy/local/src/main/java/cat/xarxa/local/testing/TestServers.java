package cat.xarxa.local.testing;

import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.kafka.Kafka;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoDb;
import cat.xarxa.local.server.mongo.MongoProcess;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The servers of one test JVM, started side by side when the first test asks for them. */
record TestServers(Kafka kafka, MongoDb mongoDb, ScriptedMailServer mail) {

    static TestServers get() {
        return Started.SERVERS;
    }

    private static TestServers start() {
        Path folder = TestFolder.create("servers");
        TestServers servers = new TestServers(
                new KafkaProcess(ServerHome.forTests(folder, "kafka"), KafkaAccess.open()),
                new MongoProcess(ServerHome.forTests(folder, "mongodb"), MongoAccess.open()),
                ScriptedMailServer.start());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> servers.end(folder)));
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> start(servers.kafka));
        start(servers.mongoDb);
        kafka.join();
        return servers;
    }

    private static void start(Server server) {
        server.start(what -> System.out.println("[real servers] " + server.name() + ": " + what));
    }

    private void end(Path folder) {
        kafka.kill();
        mongoDb.kill();
        TestFolder.forget(folder.resolve("kafka"));
        TestFolder.forget(folder.resolve("mongodb"));
    }

    /** Holds the servers: the class is initialised once, by whoever comes first. */
    private static final class Started {
        static final TestServers SERVERS = TestServers.start();
    }
}
