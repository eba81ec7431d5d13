package cat.xarxa.notification.digest;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.digest.DigestEvent.Compiled;
import cat.xarxa.notification.digest.DigestEvent.Missed;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All runs: begun when mails wait for a time that has come, completed when none does any more. */
@Repository
class DigestRuns implements IndexOwner {

    private final MongoOperations mongo;
    private final HeldMails held;
    private final Digests digests;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    DigestRuns(
            MongoOperations mongo,
            HeldMails held,
            Digests digests,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.held = held;
        this.digests = digests;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public void prepareIndexes() {
        mongo.getCollection(mongo.getCollectionName(DigestRun.class)).createIndex(new Document("state", 1));
    }

    void beginDue(Instant now) {
        held.due(now).forEach(due -> transactions.inTransaction(() -> begin(due, now)));
    }

    private void begin(Instant due, Instant now) {
        DigestRun known = mongo.findById(DigestRun.id(due), DigestRun.class);
        if (known == null) {
            DigestRun run = DigestRun.begun(due, now);
            mongo.insert(run);
            if (run.isMissed()) {
                events.publishEvent(new Missed(run.id(), due, now));
            }
        } else if (!known.isRunning()) {
            known.goOn();
            mongo.save(known);
        }
    }

    void completeFinished() {
        mongo.find(query(where("state").is(DigestRun.State.RUNNING)), DigestRun.class).stream()
                .filter(run -> !held.anyFor(run.due()))
                .forEach(run -> transactions.inTransaction(() -> complete(run)));
    }

    private void complete(DigestRun seen) {
        DigestRun run = mongo.findById(seen.id(), DigestRun.class);
        if (run != null && run.isRunning()) {
            run.complete();
            mongo.save(run);
            events.publishEvent(new Compiled(run.id(), run.due(), digests.mailed(run.id()), digests.empty(run.id())));
        }
    }
}
