package cat.xarxa.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.Seal;
import cat.xarxa.platform.audit.chain.StoredEntry;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** What can be done to single entries; each says which position is the first bad one. */
final class EntryDeeds {

    private static final AuditKey MADE_UP = AuditKey.of("a secret that the attacker has made up", "service");

    private final Random random;
    private final Edits edits;

    EntryDeeds(Random random) {
        this.random = random;
        this.edits = new Edits(random);
    }

    long editEntry(SealedChain chain) {
        int place = any(chain);
        edits.of(at(chain, place), Seal.FIELD);
        return place;
    }

    long editSeal(SealedChain chain) {
        int place = any(chain);
        edits.of(at(chain, place).getDocument(Seal.FIELD), "position");
        return place;
    }

    long move(SealedChain chain) {
        int from = any(chain);
        int to = 1 + (from + random.nextInt(chain.length() + 4)) % (chain.length() + 5);
        assertThat(to).isNotEqualTo(from);
        at(chain, from).getDocument(Seal.FIELD).put("position", new BsonInt64(to));
        return Math.min(from, to);
    }

    long delete(SealedChain chain) {
        int place = any(chain);
        chain.rows().remove(place - 1);
        if (random.nextBoolean() && place <= chain.length()) {
            chain.rows().remove(place - 1 + random.nextInt(chain.length() - place + 1));
        }
        return place;
    }

    long deleteAndRenumber(SealedChain chain) {
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

    long swapContents(SealedChain chain) {
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

    long swapSeals(SealedChain chain) {
        int first = 1 + random.nextInt(chain.length() - 1);
        int second = first + 1 + random.nextInt(chain.length() - first);
        at(chain, first)
                .put(
                        Seal.FIELD,
                        at(chain, second).put(Seal.FIELD, at(chain, first).get(Seal.FIELD)));
        return first;
    }

    long insertWaiting(SealedChain chain) {
        BsonDocument row = random.nextBoolean()
                ? StoredEntry.marked(SealedChain.entry(), MADE_UP).row()
                : at(chain, any(chain)).clone().append("unsealed", BsonBoolean.TRUE);
        row.remove(Seal.FIELD);
        chain.rows().add(row.append("_id", new BsonString(UUID.randomUUID().toString())));
        return 0;
    }

    long insertCopy(SealedChain chain) {
        int place = any(chain);
        chain.rows()
                .add(at(chain, place)
                        .clone()
                        .append("_id", new BsonString(UUID.randomUUID().toString())));
        return place;
    }

    long append(SealedChain chain) {
        int end = chain.length();
        chain.seal(1, MADE_UP);
        chain.told().removeLast();
        if (random.nextBoolean()) {
            chain.checkpoints().removeLast();
        }
        return end + 1;
    }

    long unseal(SealedChain chain) {
        int place = any(chain);
        at(chain, place).remove(Seal.FIELD);
        if (random.nextBoolean()) {
            at(chain, place).append("unsealed", BsonBoolean.TRUE);
        }
        return place;
    }

    private int any(SealedChain chain) {
        return 1 + random.nextInt(chain.length());
    }

    private static BsonDocument at(SealedChain chain, int position) {
        return chain.rows().get(position - 1);
    }
}
