package cat.xarxa.platform.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of the audit log. An entry is stored without a place; the sealer alone gives it one. */
public final class AuditLog {

    public static final String ENTRIES = "audit_entries";
    public static final String CHECKPOINTS = "audit_checkpoints";
    public static final String BEGINNING = "audit_beginning";

    /** The field that sealed entries are ordered by. */
    public static final String POSITION = Seal.FIELD + ".position";

    private static final int COUNTED_AT_MOST = 1_000_000;
    private static final Bson WAITING = eq(StoredEntry.UNSEALED, true);

    private final MongoOperations mongo;

    public AuditLog(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Indexes by which entries are found hold sealed ones only: storing an entry touches none of them. */
    public void prepare() {
        mongo.execute(ENTRIES, entries -> {
            entries.createIndex(
                    Indexes.ascending(StoredEntry.UNSEALED, "_id"),
                    new IndexOptions().partialFilterExpression(WAITING));
            entries.createIndex(
                    Indexes.ascending(POSITION), new IndexOptions().unique(true).sparse(true));
            for (String field : List.of(AuditEntry.ACTOR, AuditEntry.ACTION, AuditEntry.OBJECT)) {
                entries.createIndex(
                        Indexes.ascending(field, POSITION),
                        new IndexOptions().partialFilterExpression(new Document(POSITION, new Document("$gt", 0L))));
            }
            return true;
        });
    }

    /** Stores a new entry, in the caller's transaction. */
    public void add(StoredEntry entry) {
        mongo.execute(
                ENTRIES,
                entries -> entries.withDocumentClass(BsonDocument.class).insertOne(entry.row()));
    }

    /** Some that have no place yet, roughly in the order in which they were written. */
    public List<StoredEntry> unsealed(int most) {
        return Objects.requireNonNull(mongo.execute(
                ENTRIES,
                entries -> entries.find(WAITING, BsonDocument.class)
                        .sort(Sorts.ascending("_id"))
                        .limit(most)
                        .map(StoredEntry::new)
                        .into(new ArrayList<>())));
    }

    public boolean hasUnsealed() {
        return !unsealed(1).isEmpty();
    }

    /** How many wait, counted up to a million. */
    public long countUnsealed() {
        return Objects.requireNonNull(mongo.execute(
                ENTRIES, entries -> entries.countDocuments(WAITING, new CountOptions().limit(COUNTED_AT_MOST))));
    }

    /** For how long the oldest has waited. */
    public Duration oldestUnsealed(Instant now) {
        return unsealed(1).stream()
                .map(StoredEntry::at)
                .filter(Objects::nonNull)
                .filter(at -> at.isBefore(now))
                .map(at -> Duration.between(at, now))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** How far the chain reaches; empty before the first batch. */
    public Optional<Checkpoint> last() {
        Document row = mongo.execute(
                CHECKPOINTS,
                checkpoints -> checkpoints.find().sort(Sorts.descending("_id")).first());
        return Optional.ofNullable(row)
                .map(stored -> Checkpoint.of(stored)
                        .orElseThrow(() -> new IllegalStateException("the last checkpoint is not one of ours")));
    }

    /** The oldest batch, unless it is the last: that one says where the next goes. Empty when it is not one of ours. */
    public Optional<Checkpoint> oldestBeforeTheLast() {
        List<Document> rows = Objects.requireNonNull(mongo.execute(
                CHECKPOINTS,
                checkpoints ->
                        checkpoints.find().sort(Sorts.ascending("_id")).limit(2).into(new ArrayList<>())));
        return rows.size() < 2 ? Optional.empty() : Checkpoint.of(rows.getFirst());
    }

    /** Where the chain says that it begins; empty when nothing was let go. */
    public Optional<Document> beginning() {
        return Optional.ofNullable(
                mongo.execute(BEGINNING, beginnings -> beginnings.find().first()));
    }

    /** What has a place up to the end of a batch, in its order. */
    public List<BsonDocument> entriesOf(Checkpoint batch) {
        return Objects.requireNonNull(mongo.execute(
                ENTRIES,
                entries -> entries.find(lte(POSITION, batch.last()), BsonDocument.class)
                        .sort(Sorts.ascending(POSITION))
                        .into(new ArrayList<>())));
    }

    /** Removes everything up to a new beginning and keeps that, in the caller's transaction. */
    public void letGo(Beginning beginning) {
        mongo.execute(ENTRIES, entries -> entries.deleteMany(lte(POSITION, beginning.position())));
        mongo.execute(CHECKPOINTS, checkpoints -> checkpoints.deleteMany(lte("_id", beginning.position())));
        Document row = beginning.toDocument();
        mongo.execute(
                BEGINNING,
                beginnings -> beginnings.replaceOne(eq("_id", row.get("_id")), row, new ReplaceOptions().upsert(true)));
    }

    /** Gives entries their places and keeps the checkpoint, in the caller's transaction. */
    public void seal(List<StoredEntry> entries, List<Seal> seals, Checkpoint checkpoint) {
        List<UpdateOneModel<Document>> updates = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            updates.add(new UpdateOneModel<>(
                    and(eq("_id", entries.get(i).row().get("_id")), WAITING),
                    Updates.combine(
                            Updates.set(Seal.FIELD, seals.get(i).toDocument()), Updates.unset(StoredEntry.UNSEALED))));
        }
        mongo.execute(ENTRIES, all -> all.bulkWrite(updates));
        mongo.execute(CHECKPOINTS, all -> all.insertOne(checkpoint.toDocument()));
    }

    /** The collection of entries, for readers of pages. */
    public <T> T read(java.util.function.Function<MongoCollection<Document>, T> reading) {
        return Objects.requireNonNull(mongo.execute(ENTRIES, reading::apply));
    }
}
