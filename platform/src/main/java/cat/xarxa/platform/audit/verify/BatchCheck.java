package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.Checkpoint;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Looks at one batch before it is let go: nobody is to hide under the retention what they did to it. */
public final class BatchCheck {

    private BatchCheck() {}

    /**
     * Whether the first batch of a chain is as it was sealed.
     *
     * @param beginning where the chain begins as stored, null when all of it is there
     */
    public static boolean isWhole(
            AuditKeys keys, @Nullable Document beginning, Checkpoint batch, List<BsonDocument> entries) {
        Walk walk = new Walk(keys, List.of(batch.toDocument()).iterator(), new WitnessedHeads(List.of()));
        return walk.beginAt(beginning).isEmpty()
                && walk.along(entries.iterator()).isEmpty()
                && walk.position() == batch.last();
    }
}
