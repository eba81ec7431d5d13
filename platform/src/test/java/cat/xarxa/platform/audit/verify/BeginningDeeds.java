package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.Beginning;
import cat.xarxa.platform.audit.chain.Checkpoint;
import java.time.Instant;
import java.util.Random;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** What can be done to the beginning of a chain; each says which position is the first bad one. */
final class BeginningDeeds {

    private static final Instant NOW = Instant.parse("2032-11-26T10:00:00Z");

    private final Random random;
    private final Edits edits;
    private final AuditKey real;

    BeginningDeeds(Random random, AuditKey real) {
        this.random = random;
        this.edits = new Edits(random);
        this.real = real;
    }

    /** Deletes the oldest entries, and writes that the chain begins behind them. */
    long forge(SealedChain chain) {
        Checkpoint batch = any(chain);
        AuditKey own = AuditKey.of("a secret of the attacker, long enough for one", "attacker");
        Document forged = Beginning.behind(batch, NOW, own).toDocument();
        if (random.nextBoolean()) {
            forged.put("key", real.id());
        }
        if (random.nextBoolean()) {
            forged.put("signature", batch.signature());
        }
        chain.cutUpTo(batch.last());
        chain.beginning().add(forged);
        return 1;
    }

    long edit(SealedChain chain) {
        chain.letGo(real);
        var edited = chain.beginning().removeFirst().toBsonDocument();
        edits.of(edited, "_id");
        chain.beginning()
                .add(new DocumentCodec()
                        .decode(
                                new BsonDocumentReader(edited),
                                DecoderContext.builder().build()));
        return 1;
    }

    long delete(SealedChain chain) {
        chain.letGo(real);
        chain.beginning().clear();
        return 1;
    }

    /** Deletes more than the service let go. */
    long cutFurther(SealedChain chain) {
        long begins = chain.letGo(real);
        chain.cutUpTo(any(chain).last());
        return begins + 1;
    }

    /** Deletes a batch more, and puts an older beginning back. */
    long replay(SealedChain chain) {
        chain.seal(2, real);
        long begins = chain.letGo(real);
        Document older = chain.beginning().getFirst();
        chain.letGo(real);
        chain.beginning().set(0, older);
        return begins + 1;
    }

    private Checkpoint any(SealedChain chain) {
        return Checkpoint.of(chain.checkpoints()
                        .get(random.nextInt(chain.checkpoints().size())))
                .orElseThrow();
    }
}
