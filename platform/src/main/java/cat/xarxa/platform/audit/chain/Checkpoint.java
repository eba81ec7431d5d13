package cat.xarxa.platform.audit.chain;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Says with a signature how far the chain reaches; one for each batch.
 *
 * @param first position of the first entry of the batch
 * @param last position of the last
 * @param previous hash of the entry before the batch
 * @param hash of its last entry
 * @param sealedAt to the millisecond
 * @param token the sealer's fencing token
 * @param key id of the key
 * @param signature base64
 */
public record Checkpoint(
        long first,
        long last,
        String previous,
        String hash,
        Instant sealedAt,
        long token,
        String key,
        String signature) {

    private static final int FORM = 1;

    /** Signs for a batch. */
    public static Checkpoint signed(
            long first, Seal last, String previous, Instant sealedAt, long token, AuditKey key) {
        Checkpoint unsigned =
                new Checkpoint(first, last.position(), previous, last.hash(), sealedAt, token, key.id(), "");
        return new Checkpoint(
                first, last.position(), previous, last.hash(), sealedAt, token, key.id(), key.sign(unsigned.text()));
    }

    /** Whether one of the keys has signed just this. */
    public boolean isGenuine(AuditKeys keys) {
        return keys.find(key).map(signer -> signer.hasSigned(text(), signature)).orElse(false);
    }

    private String text() {
        return String.join(
                "\n",
                "xarxa audit checkpoint 1",
                Long.toString(first),
                Long.toString(last),
                previous,
                hash,
                sealedAt.toString(),
                Long.toString(token),
                key);
    }

    /** How it is stored. */
    public Document toDocument() {
        return new Document("_id", last)
                .append("v", FORM)
                .append("first", first)
                .append("previous", previous)
                .append("hash", hash)
                .append("sealedAt", Date.from(sealedAt))
                .append("token", token)
                .append("key", key)
                .append("signature", signature);
    }

    /** Reads what was stored; empty when it is not of this form in every field. */
    public static Optional<Checkpoint> of(Document row) {
        try {
            Checkpoint read = new Checkpoint(
                    row.getLong("first"),
                    row.getLong("_id"),
                    row.getString("previous"),
                    row.getString("hash"),
                    row.getDate("sealedAt").toInstant(),
                    row.getLong("token"),
                    row.getString("key"),
                    row.getString("signature"));
            return Optional.of(read)
                    .filter(checkpoint -> checkpoint.toDocument().equals(row));
        } catch (ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
