package cat.xarxa.members.demo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.transaction.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;

/** Which steps of the demo are done: each is noted in the transaction that does it, so that none is done twice. */
class DemoProgress {

    private final MongoOperations mongo;
    private final Transactions transactions;

    DemoProgress(MongoOperations mongo, Transactions transactions) {
        this.mongo = mongo;
        this.transactions = transactions;
    }

    /** Does a step unless it was done. */
    void once(String step, Runnable body) {
        transactions.inTransaction(() -> {
            if (!isDone(step)) {
                body.run();
                mongo.insert(new Step(step, null));
            }
        });
    }

    /** Registers a demo person unless that was done. */
    void onceFor(String user, Supplier<PersonId> body) {
        transactions.inTransaction(() -> {
            if (!isDone(user)) {
                mongo.insert(new Step(user, body.get().value()));
            }
        });
    }

    boolean hasBegun() {
        return mongo.exists(new Query(), Step.class);
    }

    /** The demo person that has this id. */
    Optional<String> userOf(PersonId personId) {
        Query person = Query.query(where("personId").is(personId.value()));
        return Optional.ofNullable(mongo.findOne(person, Step.class)).map(Step::id);
    }

    private boolean isDone(String step) {
        return mongo.exists(Query.query(where("_id").is(step)), Step.class);
    }

    /** A step that is done. */
    @Document("demo_progress")
    record Step(@Id String id, @Nullable UUID personId) {}
}
