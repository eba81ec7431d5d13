package cat.xarxa.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.Seal;
import cat.xarxa.platform.audit.chain.StoredEntry;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** Does what somebody with all rights on the database could do, without the secret. */
final class Attacker {

    private static final AuditKey MADE_UP = AuditKey.of("a secret that the attacker has made up", "service");

    /** A way to tamper; says which position is the first bad one, 0 for an entry without a place. */
    private interface Way {
        long on(SealedChain chain);
    }

    private final Random random;
    private final AuditKey real;
    private final Edits edits;
    private final Map<String, Way> ways = new TreeMap<>();

    /** @param real what the service goes on signing with after somebody has set its database back */
    Attacker(long seed, AuditKey real) {
        this.random = new Random(seed);
        this.real = real;
        this.edits = new Edits(random);
        ways.put("edits a field of an entry", this::editEntry);
        ways.put("edits a field of a seal", this::editSeal);
        ways.put("moves an entry", this::move);
        ways.put("deletes entries", this::delete);
        ways.put("deletes an entry and closes the hole", this::deleteAndRenumber);
        ways.put("swaps contents", this::swapContents);
        ways.put("swaps seals", this::swapSeals);
        ways.put("inserts a forged entry that waits", this::insertWaiting);
        ways.put("inserts a copy", this::insertCopy);
        ways.put("appends a forged entry", this::append);
        ways.put("takes the seal away", this::unseal);
        ways.put("truncates the tail", this::truncate);
        ways.put("truncates the tail with its checkpoints", this::truncateWithCheckpoints);
        ways.put("sets the log back and lets it go on", this::fork);
        ways.put("edits a checkpoint", this::editCheckpoint);
        ways.put("swaps signatures", this::swapSignatures);
        ways.put("deletes a checkpoint", this::deleteCheckpoint);
    }

    List<String> ways() {
        return List.copyOf(ways.keySet());
    }

    long tamper(String way, SealedChain chain) {
        return ways.get(way).on(chain);
    }

    private int any(SealedChain chain) {
        return 1 + random.nextInt(chain.length());
    }

    private static BsonDocument at(SealedChain chain, int position) {
        return chain.rows().get(position - 1);
    }

    private long editEntry(SealedChain chain) {
        int place = any(chain);
        edits.of(at(chain, place), Seal.FIELD);
        return place;
    }

    private long editSeal(SealedChain chain) {
        int place = any(chain);
        edits.of(at(chain, place).getDocument(Seal.FIELD), "position");
        return place;
    }

    private long move(SealedChain chain) {
        int from = any(chain);
        int to = 1 + (from + random.nextInt(chain.length() + 4)) % (chain.length() + 5);
        assertThat(to).isNotEqualTo(from);
        at(chain, from).getDocument(Seal.FIELD).put("position", new BsonInt64(to));
        return Math.min(from, to);
    }

    private long delete(SealedChain chain) {
        int place = any(chain);
        chain.rows().remove(place - 1);
        if (random.nextBoolean() && place <= chain.length()) {
            chain.rows().remove(place - 1 + random.nextInt(chain.length() - place + 1));
        }
        return place;
    }

    private long deleteAndRenumber(SealedChain chain) {
        int place = 1 + random.nextInt(chain.length() - 1);
        chain.rows().remove(place - 1);
        String hash = place == 1
                ? Seal.GENESIS
                : at(chain, place - 1).getDocument(Seal.FIELD).getString("hash").getValue();
        for (int i = place; i <= chain.length(); i++) {
            BsonDocument row = at(chain, i);
            Seal seal = Seal.behind(i - 1, hash, new StoredEntry(row).sealedBytes(), MADE_UP);
            hash = seal.hash();
            row.getDocument(Seal.FIELD).append("position", new BsonInt64(i)).append("hash", new BsonString(hash));
        }
        return place;
    }

    private long swapContents(SealedChain chain) {
        int first = 1 + random.nextInt(chain.length() - 1);
        int second = first + 1 + random.nextInt(chain.length() - first);
        BsonDocument one = at(chain, first);
        BsonDocument other = at(chain, second);
        for (String field : List.copyOf(one.keySet())) {
            if (!field.equals("_id") && !field.equals(Seal.FIELD)) {
                one.put(field, other.put(field, one.get(field)));
            }
        }
        return first;
    }

    private long swapSeals(SealedChain chain) {
        int first = 1 + random.nextInt(chain.length() - 1);
        int second = first + 1 + random.nextInt(chain.length() - first);
        at(chain, first)
                .put(
                        Seal.FIELD,
                        at(chain, second).put(Seal.FIELD, at(chain, first).get(Seal.FIELD)));
        return first;
    }

    private long insertWaiting(SealedChain chain) {
        BsonDocument row = random.nextBoolean()
                ? StoredEntry.marked(SealedChain.entry(), MADE_UP).row()
                : at(chain, any(chain)).clone().append("unsealed", BsonBoolean.TRUE);
        row.remove(Seal.FIELD);
        chain.rows().add(row.append("_id", new BsonString(UUID.randomUUID().toString())));
        return 0;
    }

    private long insertCopy(SealedChain chain) {
        int place = any(chain);
        chain.rows()
                .add(at(chain, place)
                        .clone()
                        .append("_id", new BsonString(UUID.randomUUID().toString())));
        return place;
    }

    private long append(SealedChain chain) {
        int end = chain.length();
        chain.seal(1, MADE_UP);
        chain.told().removeLast();
        if (random.nextBoolean()) {
            chain.checkpoints().removeLast();
        }
        return end + 1;
    }

    private long unseal(SealedChain chain) {
        int place = any(chain);
        at(chain, place).remove(Seal.FIELD);
        if (random.nextBoolean()) {
            at(chain, place).append("unsealed", BsonBoolean.TRUE);
        }
        return place;
    }

    private long truncate(SealedChain chain) {
        int place = any(chain);
        chain.rows().subList(place - 1, chain.length()).clear();
        return place;
    }

    /** What is left of a batch that was cut has no checkpoint: then it is bad from its beginning. */
    private long truncateWithCheckpoints(SealedChain chain) {
        int place = any(chain);
        int beginning = chain.beginningOf(place);
        chain.rows().subList(place - 1, chain.length()).clear();
        chain.checkpoints().removeIf(checkpoint -> checkpoint.getLong("_id") >= place);
        return beginning;
    }

    private long fork(SealedChain chain) {
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

    private long editCheckpoint(SealedChain chain) {
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

    private long swapSignatures(SealedChain chain) {
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

    private long deleteCheckpoint(SealedChain chain) {
        int batch = random.nextInt(chain.checkpoints().size());
        int place = chain.beginnings().get(batch);
        chain.checkpoints().remove(batch);
        return place;
    }
}
