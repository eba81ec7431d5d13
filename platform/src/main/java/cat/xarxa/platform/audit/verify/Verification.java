package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.audit.chain.StoredEntry;
import cat.xarxa.platform.audit.verify.Flaw.Kind;
import cat.xarxa.platform.audit.verify.Verdict.Outcome;
import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Verifies the whole log as it stood at one moment, whatever is appended and sealed meanwhile. */
public final class Verification {

    /** Sorts before every place that is a number; what is none has no place. */
    private static final Bson PLACED = Filters.gte(AuditLog.POSITION, Long.MIN_VALUE);

    private final MongoDatabaseFactory databases;
    private final AuditKeys keys;
    private final Witness witness;
    private final Duration overdue;
    private final Clock clock;
    private final String service;

    Verification(
            MongoDatabaseFactory databases,
            AuditKeys keys,
            Witness witness,
            Duration overdue,
            Clock clock,
            String service) {
        this.databases = databases;
        this.keys = keys;
        this.witness = witness;
        this.overdue = overdue;
        this.clock = clock;
        this.service = service;
    }

    /** Walks the chain and asks the witness; the witness first, so that it cannot know more than the database. */
    public Verdict verify() {
        Optional<Collection<Checkpoint>> told = witness.checkpoints();
        WitnessedHeads heads = new WitnessedHeads(told.orElse(List.of()));
        try (ClientSession moment = databases.getSession(
                ClientSessionOptions.builder().snapshot(true).build())) {
            MongoDatabase database = databases.getMongoDatabase();
            Walk walk;
            Optional<Flaw> flaw;
            try (MongoCursor<Document> checkpoints = checkpoints(database, moment);
                    MongoCursor<BsonDocument> entries = entries(database, moment)) {
                walk = new Walk(keys, checkpoints, heads);
                flaw = walk.beginAt(beginning(database, moment)).or(() -> walk.along(entries));
            }
            Waiting waiting = waiting(database, moment);
            flaw = flaw.or(waiting::flaw);
            return verdict(walk, waiting.count, told.map(any -> heads.furthest()), flaw);
        }
    }

    private Verdict verdict(Walk walk, long unsealed, Optional<Long> witnessed, Optional<Flaw> flaw) {
        Outcome whole = witnessed.isPresent() ? Outcome.INTACT : Outcome.NOT_WITNESSED;
        return new Verdict(
                service,
                flaw.isPresent() ? Outcome.FLAWED : whole,
                walk.entries(),
                walk.hash(),
                unsealed,
                witnessed.orElse(null),
                flaw.orElse(null));
    }

    private static @Nullable Document beginning(MongoDatabase database, ClientSession moment) {
        return database.getCollection(AuditLog.BEGINNING).find(moment).first();
    }

    private static MongoCursor<Document> checkpoints(MongoDatabase database, ClientSession moment) {
        return database.getCollection(AuditLog.CHECKPOINTS)
                .find(moment)
                .sort(Sorts.ascending("_id"))
                .cursor();
    }

    private static MongoCursor<BsonDocument> entries(MongoDatabase database, ClientSession moment) {
        return database.getCollection(AuditLog.ENTRIES, BsonDocument.class)
                .find(moment, PLACED)
                .sort(Sorts.ascending(AuditLog.POSITION))
                .allowDiskUse(true)
                .cursor();
    }

    private Waiting waiting(MongoDatabase database, ClientSession moment) {
        Waiting waiting = new Waiting(clock.instant().minus(overdue));
        database.getCollection(AuditLog.ENTRIES, BsonDocument.class)
                .find(moment, Filters.not(PLACED))
                .map(StoredEntry::new)
                .forEach(waiting::see);
        return waiting;
    }

    /** The entries without a place. */
    private final class Waiting {

        private final Instant since;
        private long count;
        private Optional<Flaw> flaw = Optional.empty();

        Waiting(Instant since) {
            this.since = since;
        }

        Optional<Flaw> flaw() {
            return flaw;
        }

        private void see(StoredEntry entry) {
            count++;
            flaw = flaw.or(() -> judge(entry).map(kind -> new Flaw(kind, null, entry.id())));
        }

        private Optional<Kind> judge(StoredEntry entry) {
            Instant at = entry.at();
            if (at == null || !entry.isGenuine(keys)) {
                return Optional.of(Kind.CHANGED);
            }
            return at.isBefore(since) ? Optional.of(Kind.UNSEALED) : Optional.empty();
        }
    }
}
