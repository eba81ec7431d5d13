package cat.xarxa.notification.sending;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import cat.xarxa.notification.background.DatabaseClock;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which mails do not go for now: those of some tellings, or all. */
@Component
public class Pauses {

    private static final String ID = "_id";
    private static final String SINCE = "since";
    private static final String ALL = "all";

    private final MongoOperations mongo;
    private final DatabaseClock clock;

    Pauses(MongoOperations mongo, DatabaseClock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Since when no mail goes at all, empty while mail goes. */
    public Optional<Instant> ofAll() {
        return since(ALL);
    }

    /** Since when the mails of a telling do not go. */
    public Optional<Instant> of(UUID run) {
        return since(run.toString());
    }

    /** The tellings of which no mail goes. */
    public Set<UUID> runs() {
        Set<UUID> runs = new HashSet<>();
        pauses().find(ne(ID, ALL)).forEach(pause -> runs.add(UUID.fromString(pause.getString(ID))));
        return runs;
    }

    boolean begin(Scope scope) {
        if (since(scope.id()).isPresent()) {
            return false;
        }
        mongo.insert(new Document(ID, scope.id()).append(SINCE, Date.from(clock.now())), "mail_pauses");
        return true;
    }

    boolean end(Scope scope) {
        return pauses().deleteOne(eq(ID, scope.id())).getDeletedCount() > 0;
    }

    private Optional<Instant> since(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, "mail_pauses"))
                .map(pause -> pause.getDate(SINCE).toInstant());
    }

    private MongoCollection<Document> pauses() {
        return mongo.getCollection("mail_pauses");
    }

    /** What a pause is of. */
    record Scope(String id) {

        static final Scope EVERYTHING = new Scope(ALL);

        static Scope of(UUID run) {
            return new Scope(run.toString());
        }
    }
}
