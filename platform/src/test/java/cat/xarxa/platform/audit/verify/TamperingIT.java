package cat.xarxa.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.chain.AuditSealedV1;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Experiment X22: whoever has all rights on the database is found out, and what they touched first is named. */
class TamperingIT {

    private static final int TAMPERINGS = 1_000;
    private static final Map<String, String> SERVERS = RealServers.freshProperties();

    private static SampleService service;
    private static MongoClient mongosh;
    private static MongoDatabase database;
    private static AuditKeys keys;

    private final List<Checkpoint> told = new ArrayList<>();
    private final Verification verification = new Verification(
            service.bean(MongoDatabaseFactory.class),
            keys,
            () -> Optional.of(told),
            Duration.ofDays(1),
            Clock.systemUTC(),
            service.topics().service());

    @BeforeAll
    static void startWithoutASealer() {
        service = SampleService.start(SampleTopics.create(), SERVERS, Map.of("xarxa.audit.sealing", "false"));
        keys = service.bean(AuditKeys.class);
        mongosh = MongoClients.create(SERVERS.get("XARXA_MONGODB_URI"));
        database = mongosh.getDatabase(service.bean(MongoDatabaseFactory.class)
                        .getMongoDatabase()
                        .getName())
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    @AfterAll
    static void stop() {
        mongosh.close();
        service.close();
    }

    @Test
    void findsEveryTamperingAndNamesTheFirstBadEntry() {
        service.bean(AuditLog.class).prepare();
        database.getCollection(AuditLog.ENTRIES).dropIndexes();
        int found = 0;
        int named = 0;
        List<String> ways = new Attacker(0, keys.current()).ways();
        for (int seed = 0; seed < TAMPERINGS; seed++) {
            SealedChain chain = chain(seed);
            String way = ways.get(seed % ways.size());
            SealedChain tampered = chain.copy();
            Attacker attacker = new Attacker(seed, keys.current());
            long firstBad = attacker.tamper(way, tampered);
            store(tampered);
            Verdict verdict = verification.verify();
            assertThat(verdict.outcome()).as("seed %d %s", seed, way).isEqualTo(Verdict.Outcome.FLAWED);
            found++;
            assertThat(verdict.flaw()).as("seed %d %s", seed, way).satisfies(flaw -> {
                assertThat(flaw.position() == null ? 0 : flaw.position()).isEqualTo(firstBad);
                assertThat(flaw.kind()).isIn(attacker.foundAs(way));
            });
            named++;
        }
        System.out.printf(
                "X22: %d of %d tamperings found, the first bad entry named in %d%n", found, TAMPERINGS, named);
        assertThat(named).isEqualTo(TAMPERINGS);
    }

    @Test
    void findsNothingInAChainThatNobodyTouched() {
        for (int seed = 0; seed < 40; seed++) {
            SealedChain chain = chain(seed);
            store(chain);

            Verdict verdict = verification.verify();

            assertThat(verdict.flaw()).as("seed %d", seed).isNull();
            assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.INTACT);
            assertThat(verdict.entries()).isEqualTo(chain.length());
        }
    }

    @Test
    void findsNothingInAChainOfWhichTheOldestWasLetGo() {
        for (int seed = 0; seed < 40; seed++) {
            SealedChain chain = chain(seed);
            long begins = chain.letGo(keys.current());
            store(chain);

            Verdict verdict = verification.verify();

            assertThat(verdict.flaw()).as("seed %d", seed).isNull();
            assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.INTACT);
            assertThat(verdict.entries()).isEqualTo(chain.length());
            assertThat(verdict.witnessed()).isEqualTo(begins + chain.length());
        }
    }

    @Test
    void findsByTheBrokerThatEverythingWasDeleted() {
        SealedChain chain = chain(7);
        store(chain);
        service.bean(Transactions.class)
                .inTransaction(() -> chain.told()
                        .forEach(checkpoint -> service.bean(Outbox.class)
                                .append(AuditSealedV1.event(service.topics().service(), checkpoint))));
        Verification real = service.bean(Verification.class);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(real.verify().witnessed()).isEqualTo(chain.length()));
        assertThat(real.verify().flaw()).isNull();

        store(SealedChain.empty());

        assertThat(real.verify().flaw()).isEqualTo(new Flaw(Flaw.Kind.TRUNCATED, 1L, null));
    }

    @Test
    void walksAHundredThousandEntries() {
        forget();
        SealedChain chain = SealedChain.empty();
        while (chain.length() < 100_000) {
            chain.seal(250, keys.current());
        }
        service.bean(AuditLog.class).prepare();
        database.getCollection(AuditLog.ENTRIES, BsonDocument.class).insertMany(chain.rows());
        database.getCollection(AuditLog.CHECKPOINTS).insertMany(chain.checkpoints());
        long from = System.nanoTime();

        assertThat(verification.verify())
                .satisfies(verdict -> assertThat(verdict.flaw()).isNull())
                .extracting(Verdict::entries)
                .isEqualTo(100_000L);

        Duration took = Duration.ofNanos(System.nanoTime() - from);
        System.out.printf("100,000 entries verified in %d ms%n", took.toMillis());
        forget();
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    /** Some batches of some entries, told to the witness. */
    private SealedChain chain(long seed) {
        Random random = new Random(seed);
        SealedChain chain = SealedChain.empty();
        for (int batches = 2 + random.nextInt(6); batches > 0; batches--) {
            chain.seal(2 + random.nextInt(7), keys.current());
        }
        told.clear();
        told.addAll(chain.told());
        return chain;
    }

    private static void forget() {
        database.getCollection(AuditLog.ENTRIES).drop();
        database.getCollection(AuditLog.CHECKPOINTS).drop();
        database.getCollection(AuditLog.BEGINNING).drop();
    }

    /** All at once, as fast as the database allows. */
    private static void store(SealedChain chain) {
        MongoCollection<BsonDocument> entries = database.getCollection(AuditLog.ENTRIES, BsonDocument.class);
        MongoCollection<Document> checkpoints = database.getCollection(AuditLog.CHECKPOINTS);
        MongoCollection<Document> beginnings = database.getCollection(AuditLog.BEGINNING);
        try (ClientSession session = mongosh.startSession()) {
            session.withTransaction(() -> {
                entries.deleteMany(session, new Document());
                checkpoints.deleteMany(session, new Document());
                beginnings.deleteMany(session, new Document());
                if (!chain.beginning().isEmpty()) {
                    beginnings.insertMany(session, chain.beginning());
                }
                if (chain.length() > 0) {
                    entries.insertMany(session, chain.rows());
                }
                if (!chain.checkpoints().isEmpty()) {
                    checkpoints.insertMany(session, chain.checkpoints());
                }
                return true;
            });
        }
    }
}
