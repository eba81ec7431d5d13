package cat.xarxa.platform.audit.chain;

import java.time.Instant;
import java.util.Optional;
import org.bson.BsonBinaryWriter;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An entry exactly as the database holds it, all fields of whatever type included. It carries a mark of the service
 * from its first moment; its bytes are those of BSON, in the order in which they are stored.
 */
public record StoredEntry(BsonDocument row) {

    static final String UNSEALED = "unsealed";

    private static final String KEY = "key";
    private static final String MARK = "mark";
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /** What is to be stored of a new entry. */
    public static StoredEntry marked(AuditEntry entry, AuditKey key) {
        BsonDocument row = entry.toDocument().toBsonDocument().append(KEY, new BsonString(key.id()));
        row.append(MARK, new BsonString(key.mark(bytes(row)))).append(UNSEALED, BsonBoolean.TRUE);
        return new StoredEntry(row);
    }

    /** The id, as far as there is one that can be shown. */
    public String id() {
        BsonValue id = row.get("_id");
        return id instanceof BsonString text ? text.getValue() : String.valueOf(id);
    }

    /** Whether the service wrote it just so. */
    public boolean isGenuine(AuditKeys keys) {
        return keys.find(text(KEY))
                .map(key -> key.mark(bytes(without(Seal.FIELD, UNSEALED, MARK))).equals(text(MARK)))
                .orElse(false);
    }

    /** What the chain's hash is made from: all of it but its place. */
    public byte[] sealedBytes() {
        return bytes(without(Seal.FIELD));
    }

    /** The same bytes, before it has its place. */
    public byte[] bytesToSeal() {
        return bytes(without(Seal.FIELD, UNSEALED));
    }

    /** The stored place. */
    public Optional<BsonDocument> seal() {
        return row.get(Seal.FIELD) instanceof BsonDocument seal ? Optional.of(seal) : Optional.empty();
    }

    /** When it was written, null when that cannot be read. */
    public @Nullable Instant at() {
        BsonValue at = row.get(AuditEntry.AT);
        return at != null && at.isDateTime()
                ? Instant.ofEpochMilli(at.asDateTime().getValue())
                : null;
    }

    private String text(String field) {
        return row.get(field) instanceof BsonString text ? text.getValue() : "";
    }

    private BsonDocument without(String... fields) {
        BsonDocument rest = new BsonDocument();
        rest.putAll(row);
        for (String field : fields) {
            rest.remove(field);
        }
        return rest;
    }

    private static byte[] bytes(BsonDocument document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }
}
