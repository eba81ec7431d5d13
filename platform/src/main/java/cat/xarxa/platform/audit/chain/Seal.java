package cat.xarxa.platform.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * The place of an entry in the chain.
 *
 * @param position 1 for the first, without holes
 * @param hash of the entry, its position and the hash before; anybody can calculate it
 * @param mark says that the service itself put this hash at this position
 * @param key id of the key of the mark
 */
public record Seal(long position, String hash, String mark, String key) {

    /** The field of an entry that it is stored in. */
    public static final String FIELD = "seal";

    /** What stands before the first entry. */
    public static final String GENESIS = "0".repeat(64);

    private static final int FORM = 1;

    /** Gives an entry the place behind another. */
    public static Seal behind(long position, String hash, byte[] entry, AuditKey key) {
        long next = position + 1;
        byte[] head = ("xarxa audit entry 1\n" + next + "\n" + hash + "\n").getBytes(UTF_8);
        ByteBuffer hashed =
                ByteBuffer.allocate(head.length + entry.length).put(head).put(entry);
        String own = AuditKey.hash(hashed.array());
        String mark = key.mark(("xarxa audit place 1\n" + next + "\n" + own).getBytes(UTF_8));
        return new Seal(next, own, mark, key.id());
    }

    /** Whether a stored place has parts of this one, so that it was this one before somebody changed it. */
    public boolean isHalf(BsonDocument stored) {
        return new BsonString(hash).equals(stored.get("hash")) || new BsonString(mark).equals(stored.get("mark"));
    }

    /** How it is stored. */
    public BsonDocument toDocument() {
        return new BsonDocument("v", new BsonInt32(FORM))
                .append("position", new BsonInt64(position))
                .append("hash", new BsonString(hash))
                .append("mark", new BsonString(mark))
                .append("key", new BsonString(key));
    }
}
