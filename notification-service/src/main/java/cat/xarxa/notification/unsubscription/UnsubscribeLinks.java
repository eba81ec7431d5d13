package cat.xarxa.notification.unsubscription;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import cat.xarxa.notification.secret.Secret;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Issues and honours links. A link's token is derived, so that a mail that is sent again carries the same one; what is
 * stored tells nobody the token. Deleting the stored row revokes the link.
 */
@Component
public class UnsubscribeLinks {

    private static final String COLLECTION = "unsubscribe_links";
    private static final String SUBSCRIPTION = "subscription";
    private static final String FURTHER = "further";

    private final MongoOperations mongo;
    private final Secret secret;
    private final Subscriptions subscriptions;

    UnsubscribeLinks(MongoOperations mongo, Secret secret, Subscriptions subscriptions) {
        this.mongo = mongo;
        this.secret = secret;
        this.subscriptions = subscriptions;
    }

    /** A token for each of the rights. */
    public Map<UnsubscribeRight, String> issue(Collection<UnsubscribeRight> rights, Instant now) {
        Map<UnsubscribeRight, String> tokens = new HashMap<>();
        rights.forEach(right -> tokens.put(right, token(right)));
        if (!tokens.isEmpty()) {
            links().bulkWrite(
                            tokens.entrySet().stream()
                                    .map(link -> stored(link.getKey(), link.getValue(), now))
                                    .toList(),
                            new BulkWriteOptions().ordered(false));
        }
        return tokens;
    }

    /** The subscriptions that a token may end, whether they have ended or not; none for a token that is none. */
    public List<Subscription> find(String token) {
        return Optional.ofNullable(links().find(eq("_id", hash(token))).first()).stream()
                .flatMap(UnsubscribeLinks::subscriptions)
                .flatMap(id -> subscriptions.find(id).stream())
                .toList();
    }

    /** Ends the subscriptions; once more changes nothing. */
    public List<Subscription> use(String token, Instant now) {
        find(token).forEach(subscription -> subscriptions.unsubscribe(subscription.id(), now));
        return find(token);
    }

    /** Revokes the links of the rights; answers how many there were. */
    public int revoke(Collection<UnsubscribeRight> rights) {
        List<String> stored = rights.stream().map(right -> hash(token(right))).toList();
        return Math.toIntExact(links().deleteMany(in("_id", stored)).getDeletedCount());
    }

    private UpdateOneModel<Document> stored(UnsubscribeRight right, String token, Instant now) {
        return new UpdateOneModel<>(
                eq("_id", hash(token)),
                combine(
                        setOnInsert(SUBSCRIPTION, right.subscriptions().getFirst()),
                        setOnInsert(
                                FURTHER, right.subscriptions().stream().skip(1).toList()),
                        setOnInsert("delivery", right.delivery().text()),
                        setOnInsert("created", Date.from(now))),
                new UpdateOptions().upsert(true));
    }

    /** A link of old has no further ones. */
    private static Stream<UUID> subscriptions(Document link) {
        return Stream.concat(
                Stream.of(link.get(SUBSCRIPTION, UUID.class)), link.getList(FURTHER, UUID.class, List.of()).stream());
    }

    private String token(UnsubscribeRight right) {
        return secret.derive(
                "unsubscribe",
                right.delivery().text() + " "
                        + right.subscriptions().stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    private String hash(String token) {
        return secret.derive("stored", token);
    }

    private MongoCollection<Document> links() {
        return mongo.getCollection(COLLECTION);
    }
}
