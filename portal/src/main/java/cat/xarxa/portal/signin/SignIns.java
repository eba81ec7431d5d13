package cat.xarxa.portal.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Tokens by sign-in, apart from the session: concurrent requests write a session whole and would put an old token back,
 * and whoever ends a sign-in ends it for all portals at once.
 */
@Repository
class SignIns {

    private static final String COLLECTION = "signIns";
    private static final String LEASE = "renewingUntil";
    private static final String ENDS = "endsAt";

    private final MongoOperations mongo;

    SignIns(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index(ENDS, Direction.ASC).expire(Duration.ZERO));
        mongo.indexOps(COLLECTION).createIndex(new Index("subject", Direction.ASC));
    }

    Optional<SignIn> find(String id) {
        return Optional.ofNullable(mongo.findOne(byId(id), Document.class, COLLECTION))
                .map(SignIn::of);
    }

    /** Keeps the tokens; a lease on their renewal ends with it. */
    void keep(SignIn signIn, Instant endsAt) {
        mongo.upsert(byId(signIn.id()), tokens(signIn).set(ENDS, Date.from(endsAt)), COLLECTION);
    }

    /** Keeps renewed tokens, unless the sign-in was ended meanwhile. */
    void renew(SignIn signIn) {
        mongo.updateFirst(byId(signIn.id()), tokens(signIn), COLLECTION);
    }

    /** Whether the caller, and nobody else until then, may renew these tokens. */
    boolean lease(SignIn signIn, Instant now, Instant until) {
        Query free = query(where("_id")
                .is(signIn.id())
                .and("accessToken")
                .is(signIn.access().getTokenValue())
                .andOperator(new Criteria()
                        .orOperator(where(LEASE).is(null), where(LEASE).lt(Date.from(now)))));
        return mongo.updateFirst(free, Update.update(LEASE, Date.from(until)), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    void release(String id) {
        mongo.updateFirst(byId(id), new Update().unset(LEASE), COLLECTION);
    }

    void end(String id) {
        mongo.remove(byId(id), COLLECTION);
    }

    void endAllOf(String subject) {
        mongo.remove(query(where("subject").is(subject)), COLLECTION);
    }

    private static Update tokens(SignIn signIn) {
        Update update = new Update().unset(LEASE);
        signIn.tokens().forEach(update::set);
        return update;
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
