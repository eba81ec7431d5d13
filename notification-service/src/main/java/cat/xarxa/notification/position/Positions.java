package cat.xarxa.notification.position;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.directory.RecipientRange;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The positions of a range's inboxes, counted in the transaction that writes the rows. Two transactions of one range
 * collide on the counter, so the order of positions is the order of commits; no id and no time would be that.
 */
@Component
public class Positions {

    static final String COLLECTION = "inbox_positions";
    static final String LAST = "last";

    private final MongoOperations mongo;

    Positions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The next position in a range; part of the caller's transaction. */
    public long next(RecipientRange range) {
        return change(range, new Update().inc(LAST, 1L));
    }

    /**
     * Makes the caller's transaction and one that writes rows of the range collide: whichever comes second begins again
     * and sees what the other has done.
     */
    public void touch(RecipientRange range) {
        change(range, new Update().inc("touched", 1L).inc(LAST, 0L));
    }

    private long change(RecipientRange range, Update update) {
        Document counter = mongo.findAndModify(
                query(where("_id").is(range.number())),
                update,
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        if (counter == null) {
            throw new IllegalStateException("no counter of positions for range " + range.number());
        }
        return counter.getLong(LAST);
    }
}
