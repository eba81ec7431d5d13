package cat.xarxa.notification.feed;

import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.secret.Secret;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The links of private feeds, one for each person who made one; what is stored tells nobody the link. */
@Component
public class FeedLinks implements IndexOwner {

    private static final String PERSON = "person";
    private static final String MADE = "made";

    private final MongoOperations mongo;
    private final Secret secret;
    private final Recipients recipients;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedLinks(
            MongoOperations mongo,
            Secret secret,
            Recipients recipients,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.mongo = mongo;
        this.secret = secret;
        this.recipients = recipients;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void prepareIndexes() {
        links().createIndex(new Document(PERSON, 1));
    }

    /** When the person's link was made, if there is one. */
    public Optional<Instant> madeBy(UUID person) {
        return Optional.ofNullable(links().find(eq(PERSON, person)).first())
                .map(link -> link.getDate(MADE).toInstant());
    }

    /**
     * A new link; the one before is revoked.
     *
     * @throws ConflictException when the person has been erased
     */
    public FeedToken make(UUID person) {
        FeedToken token = FeedToken.random(random);
        transactions.inTransaction(() -> {
            if (recipients.admitted(person).isErased()) {
                throw new ConflictException("person-erased");
            }
            boolean replaced = forget(person) > 0;
            links().insertOne(new Document("_id", token.hash(secret))
                    .append(PERSON, person)
                    .append(MADE, Date.from(clock.instant())));
            audit.append(Act.of(replaced ? "inbox-feed.replaced" : "inbox-feed.made", PERSON, person));
            return token;
        });
        return token;
    }

    /** Revokes the link; once more changes nothing. */
    public void revoke(UUID person) {
        transactions.inTransaction(() -> {
            int revoked = forget(person);
            if (revoked > 0) {
                audit.append(Act.of("inbox-feed.revoked", PERSON, person));
            }
            return revoked;
        });
    }

    /** Deletes the person's link; answers how many there were. */
    public int forget(UUID person) {
        return Math.toIntExact(links().deleteMany(eq(PERSON, person)).getDeletedCount());
    }

    /** Whose feed a link leads to; nobody's once that person is erased, whatever is stored. */
    Optional<UUID> holder(FeedToken token) {
        return Optional.ofNullable(links().find(eq("_id", token.hash(secret))).first())
                .map(link -> link.get(PERSON, UUID.class))
                .filter(person ->
                        recipients.find(person).filter(Recipient::isErased).isEmpty());
    }

    private MongoCollection<Document> links() {
        return mongo.getCollection("inbox_feeds");
    }
}
