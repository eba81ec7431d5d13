package cat.xarxa.acceptance.fault.rig;

import static java.util.stream.Collectors.toSet;

import cat.xarxa.acceptance.fault.check.Evidence;
import cat.xarxa.acceptance.fault.check.Evidence.Row;
import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Surroundings;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.program.Patience;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.util.FileSystemUtils;

/** The running network from the beginning of one experiment on, with its insides open. */
public final class Rig implements AutoCloseable {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(4);

    private final Network network;
    private final Databases databases;
    private final Topics topics;
    private final Mails mails;
    private final Instant since;
    private final Map<TopicPartition, Long> from;

    private Rig(Network network) {
        SecretFile secrets = SecretFile.open(network.folder().resolve("secrets.env"));
        this.network = network;
        this.databases = new Databases(network.addresses().mongodb(), secrets.find("MONGODB_ADMIN_PASSWORD"));
        this.topics = new Topics(network.addresses().kafka(), secrets.find("KAFKA_ADMIN_PASSWORD"));
        this.mails = new Mails(new StackFolder(network.folder()).data(Part.MAIL, 1));
        this.since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        this.from = topics.ends();
    }

    /** Opens the network, which is at rest: what happens from now on is this experiment's. */
    public static Rig open(Network network) {
        return new Rig(network);
    }

    public Api office() {
        return network.as("oficina@example.org");
    }

    /** One of the demo's people, or the partner's machine. */
    public Api as(String account) {
        return network.as(account);
    }

    /** The one public origin. */
    public URI portal() {
        return network.addresses().portal();
    }

    public Server part(Part part) {
        return network.part(part);
    }

    /** What is around the parts. */
    public Surroundings surroundings() {
        return network.surroundings();
    }

    /** All of a part that there are. */
    public List<ProcessServer> instances(Part part) {
        return network.instances(part);
    }

    /** Where others look for each of a part. */
    public List<Integer> placesOf(Part part) {
        return network.placesOf(part);
    }

    /** The node of the replica set that writes now; none while there is no majority. */
    public Optional<ProcessServer> primary() {
        return instances(Part.MONGODB).stream()
                .filter(node -> node.isRunning() && Databases.isPrimary(node.port()))
                .findFirst();
    }

    /** Throws away all that a broker, which does not run, has stored. */
    public void wipe(int broker) {
        try {
            FileSystemUtils.deleteRecursively(new StackFolder(network.folder()).data(Part.KAFKA, broker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until every broker has all that it is to have a copy of; whether that came about in time. */
    public boolean awaitInSync(Duration limit) {
        return new Patience(limit).until(topics::areInSync, () -> false) == Patience.End.READY;
    }

    /**
     * Waits until everything has arrived everywhere, or far too long.
     *
     * @return after how many seconds it had
     */
    public double awaitDrained(long tellings, Consumer<String> diary) {
        long start = System.nanoTime();
        String before = "";
        String waiting = databases.waiting(since, tellings);
        while (!waiting.isEmpty() && System.nanoTime() - start < LONGEST_DRAIN.toNanos()) {
            if (!waiting.equals(before)) {
                diary.accept(waiting);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            before = waiting;
            waiting = databases.waiting(since, tellings);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** What services keep of what others tell. */
    public ReadModels readModels() {
        return databases.readModels();
    }

    /** What can be read wherever the network keeps something. */
    public Remains remains() {
        return new Remains(databases.client(), topics.access(), network.folder());
    }

    /** Consumer groups, to see and to set back. */
    public Groups groups() {
        return new Groups(topics.admin());
    }

    /** Records that no consumer can take. */
    public Poison poison() {
        return new Poison(topics.access());
    }

    /** Makes a topic refuse records that are longer; {@link #liftLimits} ends it. */
    public void limitRecords(String topic, int bytes) {
        topics.configure(topic, "max.message.bytes", String.valueOf(bytes));
    }

    /** Lets the topics accept what the deployment lets them accept. */
    public void liftLimits() {
        topics.configureAsDeployed();
    }

    /** After how many seconds notification-service has consumed a post's event; empty when it takes too long. */
    public OptionalDouble awaitConsumed(String post, Duration limit) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < limit.toNanos()) {
            if (databases.isConsumed(post)) {
                return OptionalDouble.of((System.nanoTime() - start) / 1e9);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return OptionalDouble.empty();
    }

    /** The rows of what was told before this experiment, in a few words that change when one of them does. */
    public String ledgerOfBefore() {
        return databases.ledgerBefore(since);
    }

    /** All that the experiment left behind. */
    public Evidence evidence() {
        List<Told> outbox = new ArrayList<>(databases.outbox("xarxa_content", Topics.POSTS, since));
        outbox.addAll(databases.outbox("xarxa_events", Topics.ACTIVITIES, since));
        List<Told> records = topics.records(from).stream()
                .filter(record -> !Poison.isPoison(record.key()))
                .map(Topics::told)
                .toList();
        List<Row> ledger = databases.ledger(since);
        return new Evidence(
                databases.things(since),
                outbox,
                records,
                ledger,
                databases.positions(Topics.TOLD),
                mails.since(since),
                audience(records, ledger));
    }

    /** Whom the first telling of each sort reached, which was before any fault. */
    private static Map<String, Set<String>> audience(List<Told> records, List<Row> ledger) {
        Map<String, Told> first = new HashMap<>();
        records.forEach(told ->
                first.merge(told.type(), told, (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other));
        Map<String, Set<String>> audience = new HashMap<>();
        first.forEach((type, told) -> audience.put(
                type,
                ledger.stream()
                        .filter(row -> row.event().equals(told.id()))
                        .map(Row::address)
                        .collect(toSet())));
        return audience;
    }

    @Override
    public void close() {
        databases.close();
    }
}
