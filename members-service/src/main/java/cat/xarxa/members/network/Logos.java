package cat.xarxa.members.network;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.platform.preparation.Preparation;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Logos by their digests. One that the network does not show goes after a day. */
@Repository
class Logos implements Preparation {

    private static final Duration UNSHOWN = Duration.ofDays(1);

    private final MongoOperations mongo;

    Logos(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("until", Sort.Direction.ASC).expire(0));
    }

    Optional<Logo> find(String digest) {
        return Optional.ofNullable(mongo.findById(digest, Stored.class)).map(Stored::restored);
    }

    void add(Logo logo, Instant now) {
        Stored known = mongo.findById(logo.digest(), Stored.class);
        if (known == null || known.until() != null) {
            mongo.save(Stored.of(logo, now.plus(UNSHOWN)));
        }
    }

    /** Whether it was there to be kept. */
    boolean keep(String digest) {
        return mongo.findAndModify(byDigest(digest), new Update().unset("until"), Stored.class) != null;
    }

    void putAway(String digest, Instant now) {
        mongo.updateFirst(byDigest(digest), Update.update("until", now.plus(UNSHOWN)), Stored.class);
    }

    private static Query byDigest(String digest) {
        return Query.query(where("_id").is(digest));
    }

    /**
     * How one is stored.
     *
     * @param png in Base64
     * @param until when it goes, null as long as it is shown
     */
    @Document("network_logos")
    record Stored(
            @Id String digest,
            String png,
            int width,
            int height,
            @Nullable Instant until) {

        static Stored of(Logo logo, Instant until) {
            String png = Base64.getEncoder().encodeToString(logo.png());
            return new Stored(logo.digest(), png, logo.width(), logo.height(), until);
        }

        Logo restored() {
            return new Logo(digest, Base64.getDecoder().decode(png), width, height);
        }
    }
}
