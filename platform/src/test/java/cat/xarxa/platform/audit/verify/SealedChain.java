package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditEntry;
import cat.xarxa.platform.audit.chain.AuditEntry.Change;
import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.Beginning;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.audit.chain.Seal;
import cat.xarxa.platform.audit.chain.StoredEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;

/** A chain as the collections hold it; grows as the sealer would let it grow. */
record SealedChain(
        List<BsonDocument> rows, List<Document> checkpoints, List<Checkpoint> told, List<Document> beginning) {

    static SealedChain empty() {
        return new SealedChain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The same rows, to be tampered with. */
    SealedChain copy() {
        return new SealedChain(
                new ArrayList<>(rows.stream().map(BsonDocument::clone).toList()),
                new ArrayList<>(checkpoints.stream().map(Document::new).toList()),
                told,
                new ArrayList<>(beginning.stream().map(Document::new).toList()));
    }

    int length() {
        return rows.size();
    }

    /** The positions at which batches begin. */
    List<Integer> beginnings() {
        return checkpoints.stream()
                .map(checkpoint -> checkpoint.getLong("first").intValue())
                .toList();
    }

    /** The position at which the batch of an entry begins. */
    int beginningOf(int position) {
        return beginnings().stream()
                .filter(first -> first <= position)
                .max(Integer::compare)
                .orElseThrow();
    }

    /** Adds a batch with this key. */
    void seal(int entries, AuditKey key) {
        long end = rows.size();
        String previous = end == 0 ? Seal.GENESIS : hash(rows.getLast());
        Seal seal = new Seal(end, previous, "", "");
        for (int i = 0; i < entries; i++) {
            StoredEntry entry = StoredEntry.marked(entry(), key);
            seal = Seal.behind(seal.position(), seal.hash(), entry.bytesToSeal(), key);
            BsonDocument row = entry.row();
            row.remove("unsealed");
            rows.add(row.append(Seal.FIELD, seal.toDocument()));
        }
        Checkpoint checkpoint =
                Checkpoint.signed(end + 1, seal, previous, Instant.parse("2026-11-26T10:00:00Z"), 1, key);
        checkpoints.add(checkpoint.toDocument());
        told.add(checkpoint);
    }

    /** Lets the oldest batch go, as the service does; says behind which position the chain begins. */
    long letGo(AuditKey key) {
        Checkpoint oldest = Checkpoint.of(checkpoints.getFirst()).orElseThrow();
        cutUpTo(oldest.last());
        beginning.clear();
        beginning.add(Beginning.behind(oldest, Instant.parse("2032-11-26T10:00:00Z"), key)
                .toDocument());
        return oldest.last();
    }

    /** Takes everything up to a position away. */
    void cutUpTo(long position) {
        rows.removeIf(row -> position(row) <= position);
        checkpoints.removeIf(checkpoint -> checkpoint.getLong("_id") <= position);
    }

    private static long position(BsonDocument row) {
        return row.getDocument(Seal.FIELD).getInt64("position").getValue();
    }

    static AuditEntry entry() {
        return new AuditEntry(
                UUID.randomUUID().toString(),
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                "person:" + UUID.randomUUID(),
                List.of("OFFICE"),
                "manlleu",
                "post.published",
                "post",
                UUID.randomUUID().toString(),
                List.of(new Change("state", "DRAFT", "PUBLISHED")),
                null,
                UUID.randomUUID().toString());
    }

    private static String hash(BsonDocument row) {
        return row.getDocument(Seal.FIELD).getString("hash").getValue();
    }
}
