package cat.xarxa.local.server.mongo;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code mongod} as a child process: a replica set of its own, or one node of several. */
public final class MongoProcess extends ProcessServer implements MongoDb {

    /** A process that dies within a transaction holds what it touched for so long; the default is a minute. */
    private static final Duration LIFE_OF_A_TRANSACTION = Duration.ofSeconds(10);

    private final MongoAddress address;
    private final MongoAccess access;
    private final Path keyFile;
    private final int number;
    private @Nullable Path program;

    /** One that stands alone. */
    public MongoProcess(ServerHome home, MongoAccess access) {
        this("MongoDB", home, access, List.of(home.port()), 1, home.data());
    }

    /**
     * One of several.
     *
     * @param ports where all find each other; it may be that somebody stands there who leads on to the node
     * @param number of this one among them, from 1 on
     * @param shared folder of what all must have the same of
     */
    public MongoProcess(
            String name, ServerHome home, MongoAccess access, List<Integer> ports, int number, Path shared) {
        super(name, home);
        this.address = new MongoAddress(home.port(), ports);
        this.access = access;
        this.number = number;
        this.keyFile = shared.resolve("keyfile");
    }

    @Override
    public String uri(String database) {
        return switch (access) {
            case MongoAccess.Open open -> address.database(database);
            case MongoAccess.Secured secured ->
                address.database(
                        database, MongoAccess.Secured.ADMIN, secured.adminPassword(), MongoAccess.Secured.ADMIN);
        };
    }

    @Override
    public String uriOfOwner(String database) {
        return switch (access) {
            case MongoAccess.Open open -> address.database(database);
            case MongoAccess.Secured secured ->
                address.database(
                        database,
                        database,
                        Objects.requireNonNull(secured.passwords().get(database)),
                        database);
        };
    }

    /** The {@code mongod} that is run here; fetched when there is none. */
    public static Path program(Progress progress) {
        return MongodProgram.find(progress);
    }

    @Override
    protected void prepare(Progress progress) {
        program = MongodProgram.find(progress);
        try {
            Files.createDirectories(databases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (access instanceof MongoAccess.Secured) {
            KeyFile.createOnce(keyFile);
        }
    }

    @Override
    protected List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                String.valueOf(program),
                "--replSet=" + ReplicaSet.NAME,
                "--bind_ip=127.0.0.1",
                "--port=" + port(),
                "--dbpath=" + databases(),
                "--wiredTigerCacheSizeGB=0.25",
                "--oplogSize=256",
                "--nounixsocket",
                "--setParameter=transactionLifetimeLimitSeconds=" + LIFE_OF_A_TRANSACTION.toSeconds(),
                "--setParameter=diagnosticDataCollectionEnabled=false"));
        if (access instanceof MongoAccess.Secured) {
            command.add("--keyFile=" + keyFile);
        }
        return command;
    }

    private Path databases() {
        return home().data().resolve("db");
    }

    @Override
    protected boolean isReady() {
        return Ports.isOpen(port()) && replicaSet().isReady();
    }

    /** The first of several lets whoever is the primary make what all of them keep. */
    @Override
    protected void settle(Progress progress) {
        if (access instanceof MongoAccess.Secured secured && number == 1) {
            new MongoAccounts(address.database("admin"), secured).create();
        }
    }

    private ReplicaSet replicaSet() {
        return new ReplicaSet(address.direct(), number == 1 ? address.members() : List.of());
    }
}
