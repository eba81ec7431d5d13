package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.Beginning;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.audit.chain.Seal;
import cat.xarxa.platform.audit.chain.StoredEntry;
import cat.xarxa.platform.audit.verify.Flaw.Kind;
import java.util.Iterator;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One way along the chain, entry by entry in the order of their places, beside its checkpoints; ends at a flaw. */
final class Walk {

    private final AuditKeys keys;
    private final Iterator<Document> checkpoints;
    private final WitnessedHeads witnessed;
    private long beginning;
    private long position;
    private String hash = Seal.GENESIS;
    private @Nullable Checkpoint batch;

    Walk(AuditKeys keys, Iterator<Document> checkpoints, WitnessedHeads witnessed) {
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.witnessed = witnessed;
    }

    /**
     * Begins where the service has signed that it does; empty when it has, or when the chain is there from its start.
     */
    Optional<Flaw> beginAt(@Nullable Document stored) {
        if (stored == null) {
            return Optional.empty();
        }
        Optional<Beginning> signed = Beginning.of(stored).filter(given -> given.isGenuine(keys));
        if (signed.isEmpty()) {
            return Optional.of(new Flaw(Kind.SIGNATURE, 1L, null));
        }
        position = signed.get().position();
        hash = signed.get().hash();
        beginning = position;
        return witnessed.agree(position, hash) ? Optional.empty() : Optional.of(new Flaw(Kind.FORKED, position, null));
    }

    /** The first flaw, or empty when the chain is whole as far as entries and witnesses go. */
    Optional<Flaw> along(Iterator<BsonDocument> entries) {
        Optional<Flaw> flaw = Optional.empty();
        while (flaw.isEmpty() && entries.hasNext()) {
            flaw = pass(new StoredEntry(entries.next()));
        }
        return flaw.or(this::atTheEnd);
    }

    /** How many were found good. */
    long entries() {
        return position - beginning;
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    private Optional<Flaw> pass(StoredEntry entry) {
        long next = position + 1;
        BsonValue stated = entry.seal().map(seal -> seal.get("position")).orElse(null);
        if (stated == null || !stated.isInt64()) {
            return flaw(Kind.CHANGED, next, entry);
        }
        long place = stated.asInt64().getValue();
        if (place < next) {
            return flaw(Kind.FORKED, place, entry);
        }
        if (place > next) {
            return Optional.of(new Flaw(Kind.MISSING, next, null));
        }
        return openBatch(next).or(() -> check(entry, next)).or(() -> closeBatch(entry));
    }

    private Optional<Flaw> openBatch(long next) {
        if (batch != null && next <= batch.last()) {
            return Optional.empty();
        }
        if (!checkpoints.hasNext()) {
            return Optional.of(new Flaw(Kind.UNSIGNED, next, null));
        }
        Optional<Checkpoint> read = Checkpoint.of(checkpoints.next()).filter(given -> given.isGenuine(keys));
        if (read.isEmpty()) {
            return Optional.of(new Flaw(Kind.SIGNATURE, next, null));
        }
        batch = read.get();
        if (batch.first() > next) {
            return Optional.of(new Flaw(Kind.UNSIGNED, next, null));
        }
        return batch.first() == next && batch.previous().equals(hash)
                ? Optional.empty()
                : Optional.of(new Flaw(Kind.FORKED, batch.first(), null));
    }

    private Optional<Flaw> check(StoredEntry entry, long next) {
        if (!entry.isGenuine(keys)) {
            return flaw(Kind.CHANGED, next, entry);
        }
        BsonDocument stored = entry.seal().orElseThrow();
        BsonString keyId = stored.get("key") instanceof BsonString text ? text : new BsonString("");
        AuditKey key = keys.find(keyId.getValue()).orElse(keys.current());
        Seal due = Seal.behind(position, hash, entry.sealedBytes(), key);
        if (!due.toDocument().equals(stored)) {
            return flaw(due.isHalf(stored) ? Kind.CHANGED : Kind.REORDERED, next, entry);
        }
        position = next;
        hash = due.hash();
        return Optional.empty();
    }

    private Optional<Flaw> closeBatch(StoredEntry entry) {
        if (batch != null && batch.last() == position && !batch.hash().equals(hash)) {
            return flaw(Kind.FORKED, batch.first(), entry);
        }
        return witnessed.agree(position, hash)
                ? Optional.empty()
                : Optional.of(new Flaw(Kind.FORKED, witnessed.agreed() + 1, null));
    }

    /** A checkpoint that waits says that there were more entries, and so does the broker. */
    private Optional<Flaw> atTheEnd() {
        if ((batch != null && batch.last() > position) || checkpoints.hasNext()) {
            return Optional.of(new Flaw(Kind.TRUNCATED, position + 1, null));
        }
        return witnessed
                .beyond(position)
                .map(told -> told.first() > position
                        ? new Flaw(Kind.TRUNCATED, position + 1, null)
                        : new Flaw(Kind.FORKED, told.first(), null));
    }

    private static Optional<Flaw> flaw(Kind kind, long place, StoredEntry entry) {
        return Optional.of(new Flaw(kind, place, entry.id()));
    }
}
