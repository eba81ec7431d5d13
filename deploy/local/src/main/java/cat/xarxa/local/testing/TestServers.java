package cat.xarxa.local.testing;

import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.kafka.Kafka;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.mongo.GivenMongoDb;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoDb;
import cat.xarxa.local.server.mongo.MongoProcess;
import cat.xarxa.local.testing.container.KafkaInContainer;
import cat.xarxa.local.testing.container.MongoDbInContainer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The servers of one test JVM, started side by side when the first test asks for them. */
record TestServers(Kafka kafka, MongoDb mongoDb, ScriptedMailServer mail) {

    private static final String GIVEN_MONGODB = "XARXA_TEST_MONGODB_URI";

    private static final FutureTask<TestServers> START = new FutureTask<>(TestServers::start);

    /** Starts them when nobody did; when that failed, every test is told why and none tries again. */
    static TestServers get() {
        START.run();
        try {
            return START.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no test servers: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the test servers started", e);
        }
    }

    private static TestServers start() {
        TestServers servers = switch (ServerKind.chosen()) {
            case PROCESSES -> processes();
            case CONTAINERS -> containers();
        };
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> start(servers.kafka));
        start(servers.mongoDb);
        try {
            kafka.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return servers;
    }

    private static TestServers processes() {
        Path folder = TestFolder.create("servers");
        KafkaProcess kafka = new KafkaProcess(ServerHome.forTests(folder, "kafka"), KafkaAccess.open());
        MongoProcess mongoDb = new MongoProcess(ServerHome.forTests(folder, "mongodb"), MongoAccess.open());
        atTheEnd(() -> {
            kafka.kill();
            mongoDb.kill();
            TestFolder.forgetData(folder);
        });
        return new TestServers(kafka, givenOr(mongoDb), ScriptedMailServer.start());
    }

    private static MongoDb givenOr(MongoDb ours) {
        String given = System.getenv(GIVEN_MONGODB);
        return given == null ? ours : new GivenMongoDb(given);
    }

    private static TestServers containers() {
        KafkaInContainer kafka = new KafkaInContainer();
        MongoDbInContainer mongoDb = new MongoDbInContainer();
        atTheEnd(() -> {
            kafka.discard();
            mongoDb.discard();
        });
        return new TestServers(kafka, givenOr(mongoDb), ScriptedMailServer.start());
    }

    private static void atTheEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(work));
    }

    private static void start(Server server) {
        server.start(what -> System.out.println("[real servers] " + server.name() + ": " + what));
    }
}
