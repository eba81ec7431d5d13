package cat.xarxa.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalData;
import cat.xarxa.platform.copy.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Where this service holds something of people; {@code WholeCopyIT} finds what is missing. */
@Component
class NotificationData implements PersonalData {

    private final MongoOperations mongo;

    NotificationData(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("recipients", "_id").opening("sealedPerson", "sealedContact"),
                Holding.of("subscriptions", "subscriber.person"),
                Holding.of("guests", "_id"),
                Holding.of("guest_wishes", "person"),
                Holding.of("preferences", "_id"),
                Holding.found("deliveries", this::deliveries),
                Holding.of("digests", "person"),
                Holding.of("inbox_feeds", "person").without("_id"));
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(
                new Withheld("person_keys", "key"),
                new Withheld("mailbox_claims", "as-in-deliveries"),
                new Withheld("mail_counts", "as-in-deliveries"),
                new Withheld("unsubscribe_links", "as-in-deliveries"));
    }

    /** Rows of the inbox are found by their index, those of mails beside them and of digests by their keys. */
    private Bson deliveries(UUID person) {
        List<String> keys = new ArrayList<>();
        mongo.getCollection("deliveries")
                .find(and(eq("person", person), lt("position", Long.MAX_VALUE)))
                .projection(include("_id"))
                .map(row -> DeliveryKey.parse(row.getString("_id")))
                .forEach(inbox -> inbox.everywhere().forEach(keys::add));
        mongo.getCollection("digests")
                .find(eq("person", person))
                .projection(include("due"))
                .forEach(digest -> keys.add(
                        DeliveryKey.ofDigest(person, digest.getDate("due").toInstant())
                                .text()));
        return in("_id", keys);
    }
}
