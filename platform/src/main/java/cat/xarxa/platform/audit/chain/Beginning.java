package cat.xarxa.platform.audit.chain;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Says with a signature where the chain begins since its oldest entries were let go: what stood before is missing by
 * right, and nothing else is.
 *
 * @param position of the last entry that was let go
 * @param hash of that entry
 * @param prunedAt to the millisecond
 * @param key id of the key
 * @param signature base64
 */
public record Beginning(long position, String hash, Instant prunedAt, String key, String signature) {

    /** There is one at most. */
    static final String ID = "beginning";

    private static final int FORM = 1;

    /** Signs that everything up to the end of a batch is let go. */
    public static Beginning behind(Checkpoint batch, Instant now, AuditKey key) {
        Beginning unsigned = new Beginning(batch.last(), batch.hash(), now, key.id(), "");
        return new Beginning(batch.last(), batch.hash(), now, key.id(), key.sign(unsigned.text()));
    }

    /** Whether one of the keys has signed just this. */
    public boolean isGenuine(AuditKeys keys) {
        return keys.find(key).map(signer -> signer.hasSigned(text(), signature)).orElse(false);
    }

    private String text() {
        return String.join("\n", "xarxa audit beginning 1", Long.toString(position), hash, prunedAt.toString(), key);
    }

    /** How it is stored. */
    public Document toDocument() {
        return new Document("_id", ID)
                .append("v", FORM)
                .append("position", position)
                .append("hash", hash)
                .append("prunedAt", Date.from(prunedAt))
                .append("key", key)
                .append("signature", signature);
    }

    /** Reads what was stored; empty when it is not of this form in every field. */
    public static Optional<Beginning> of(Document row) {
        try {
            Beginning read = new Beginning(
                    row.getLong("position"),
                    row.getString("hash"),
                    row.getDate("prunedAt").toInstant(),
                    row.getString("key"),
                    row.getString("signature"));
            return Optional.of(read).filter(beginning -> beginning.toDocument().equals(row));
        } catch (ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
