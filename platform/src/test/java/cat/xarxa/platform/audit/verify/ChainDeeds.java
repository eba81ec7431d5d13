package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKey;
import java.util.Random;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** What can be done to the end of a chain and to its checkpoints; each says which position is the first bad one. */
final class ChainDeeds {

    private final Random random;
    private final Edits edits;
    private final AuditKey real;

    ChainDeeds(Random random, AuditKey real) {
        this.random = random;
        this.edits = new Edits(random);
        this.real = real;
    }

    long truncate(SealedChain chain) {
        int place = any(chain);
        chain.rows().subList(place - 1, chain.length()).clear();
        return place;
    }

    /** What is left of a batch that was cut has no checkpoint: then it is bad from its beginning. */
    long truncateWithCheckpoints(SealedChain chain) {
        int place = any(chain);
        int beginning = chain.beginningOf(place);
        chain.rows().subList(place - 1, chain.length()).clear();
        chain.checkpoints().removeIf(checkpoint -> checkpoint.getLong("_id") >= place);
        return beginning;
    }

    long fork(SealedChain chain) {
        int place = chain.beginnings().get(random.nextInt(chain.beginnings().size()));
        int told = chain.told().size();
        chain.rows().subList(place - 1, chain.length()).clear();
        chain.checkpoints().removeIf(checkpoint -> checkpoint.getLong("_id") >= place);
        for (int batches = 1 + random.nextInt(9); batches > 0; batches--) {
            chain.seal(1 + random.nextInt(9), real);
        }
        chain.told().subList(told, chain.told().size()).clear();
        return place;
    }

    long editCheckpoint(SealedChain chain) {
        int batch = random.nextInt(chain.checkpoints().size());
        int first = chain.beginnings().get(batch);
        BsonDocument edited = chain.checkpoints().get(batch).toBsonDocument();
        edits.of(edited, "_id");
        chain.checkpoints()
                .set(
                        batch,
                        new DocumentCodec()
                                .decode(
                                        new BsonDocumentReader(edited),
                                        DecoderContext.builder().build()));
        return first;
    }

    long swapSignatures(SealedChain chain) {
        int last = chain.checkpoints().size() - 1;
        int first = random.nextInt(last);
        int second = first + 1 + random.nextInt(last - first);
        int place = chain.beginnings().get(first);
        chain.checkpoints()
                .get(first)
                .put(
                        "signature",
                        chain.checkpoints()
                                .get(second)
                                .put("signature", chain.checkpoints().get(first).get("signature")));
        return place;
    }

    long deleteCheckpoint(SealedChain chain) {
        int batch = random.nextInt(chain.checkpoints().size());
        int place = chain.beginnings().get(batch);
        chain.checkpoints().remove(batch);
        return place;
    }

    private int any(SealedChain chain) {
        return 1 + random.nextInt(chain.length());
    }
}
