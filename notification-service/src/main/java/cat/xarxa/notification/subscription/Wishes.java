package cat.xarxa.notification.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.Subscription.State;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Criterion;
import cat.xarxa.notification.subscription.criteria.Criterion.Facet;
import cat.xarxa.notification.subscription.criteria.Hook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What the people of a range ask for. Read by hand: a fan-out reads as many as there are people. */
@Component
public class Wishes {

    private static final String SUBSCRIBER = "subscriber";
    private static final String ORDINAL = SUBSCRIBER + ".ordinal";

    private final MongoOperations mongo;

    Wishes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those that the publication could fit, by one query. */
    public List<Wish> of(RecipientRange range, Publication publication, Set<String> concerned) {
        Bson candidates = and(
                eq("state", State.ACTIVE.name()),
                in("hook", Hook.of(publication, concerned)),
                gte(ORDINAL, range.first()),
                lt(ORDINAL, range.end()));
        return read(candidates);
    }

    /** All that a person asks for now. */
    public List<Wish> of(UUID person) {
        return read(and(eq("state", State.ACTIVE.name()), eq(SUBSCRIBER + ".person", person)));
    }

    /** All that a person asked for at a moment. */
    public List<Wish> asOf(UUID person, Instant moment) {
        return mongo.find(query(where(SUBSCRIBER + ".person").is(person)), Subscription.class).stream()
                .flatMap(subscription -> subscription.wishAt(moment).stream())
                .toList();
    }

    /** Those of some subscriptions, whether they still stand or have ended, and what they asked for before. */
    public List<Wish> everMade(Collection<UUID> subscriptions) {
        List<Wish> wishes = new ArrayList<>();
        mongo.find(query(where("_id").in(subscriptions)), Subscription.class).forEach(subscription -> {
            Wish now = subscription.wish();
            wishes.add(now);
            subscription.former().forEach(version -> wishes.add(now.as(version.criteria(), version.frequency())));
        });
        return wishes;
    }

    private List<Wish> read(Bson asked) {
        Map<Document, Criteria> known = new HashMap<>();
        List<Wish> wishes = new ArrayList<>();
        mongo.getCollection(mongo.getCollectionName(Subscription.class))
                .find(asked)
                .projection(include(SUBSCRIBER, "interest", "criteria", "frequency", "began", "changed"))
                .batchSize(RecipientRange.SIZE * Interest.values().length)
                .forEach(row -> wishes.add(wish(row, known)));
        return wishes;
    }

    /** Most people ask for the same: equal criteria are read once. */
    private static Wish wish(Document row, Map<Document, Criteria> known) {
        Document subscriber = row.get(SUBSCRIBER, Document.class);
        return new Wish(
                row.get("_id", UUID.class),
                subscriber.get("person", UUID.class),
                subscriber.getString("org"),
                Interest.valueOf(row.getString("interest")),
                known.computeIfAbsent(row.get("criteria", Document.class), Wishes::criteria),
                Frequency.valueOf(row.getString("frequency")),
                row.get("changed", row.getDate("began")).toInstant());
    }

    private static Criteria criteria(Document stored) {
        return new Criteria(criteria(stored, "all"), criteria(stored, "any"));
    }

    private static List<Criterion> criteria(Document stored, String field) {
        return stored.getList(field, Document.class).stream()
                .map(criterion ->
                        new Criterion(Facet.valueOf(criterion.getString("facet")), criterion.getString("value")))
                .toList();
    }
}
