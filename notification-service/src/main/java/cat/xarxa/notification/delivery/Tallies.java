package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.eq;

import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.figures.Figures;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * How many deliveries stand in which state, counted by slice of a fan-out in the transactions that change them: views
 * of the office sum the slices and never count rows.
 */
@Component
public class Tallies implements IndexOwner {

    private static final String COLLECTION = "delivery_tallies";
    private static final String RUN = "run";
    private static final String COUNTS = "counts";

    private final MongoOperations mongo;
    private final Figures figures;

    Tallies(MongoOperations mongo, Figures figures) {
        this.mongo = mongo;
        this.figures = figures;
    }

    @Override
    public void prepareIndexes() {
        tallies().createIndex(new Document(RUN, 1));
    }

    /** Deliveries of a fan-out by channel and state, without those that are none. */
    public Map<String, Map<String, Long>> of(UUID run) {
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        for (Document tally : tallies().find(eq(RUN, run))) {
            tally.get(COUNTS, Document.class)
                    .forEach((channel, states) -> ((Document) states)
                            .forEach((state, count) -> add(sums, channel, state, ((Number) count).longValue())));
        }
        return sums;
    }

    /** Begins the tally of a slice, or adds to it when the slice is worked off once more. */
    void open(UUID run, String slice, Counts counts) {
        Document change = new Document("$inc", counts.below(COUNTS)).append("$setOnInsert", new Document(RUN, run));
        tallies().updateOne(eq("_id", slice), change, new UpdateOptions().upsert(true));
        counts.tell(figures);
    }

    void add(String slice, Counts change) {
        tallies().updateOne(eq("_id", slice), new Document("$inc", change.below(COUNTS)));
        change.tell(figures);
    }

    private static void add(Map<String, Map<String, Long>> sums, String channel, String state, long count) {
        if (count != 0) {
            sums.computeIfAbsent(channel, any -> new TreeMap<>()).merge(state, count, Long::sum);
        }
    }

    private MongoCollection<Document> tallies() {
        return mongo.getCollection(COLLECTION);
    }

    /** Numbers of deliveries by channel and state, or by how much they change. */
    static final class Counts {

        private final Map<Channel, Map<DeliveryState, Long>> numbers = new EnumMap<>(Channel.class);

        Counts add(Channel channel, DeliveryState state, long number) {
            numbers.computeIfAbsent(channel, any -> new EnumMap<>(DeliveryState.class))
                    .merge(state, number, Long::sum);
            return this;
        }

        private Document below(String path) {
            Document increments = new Document();
            numbers.forEach((channel, states) ->
                    states.forEach((state, number) -> increments.append(path + "." + channel + "." + state, number)));
            return increments;
        }

        /** States that deliveries came into; those that they left are none. */
        private void tell(Figures figures) {
            numbers.forEach((channel, states) -> states.forEach((state, number) -> {
                if (number > 0) {
                    figures.entered(channel, state, number);
                }
            }));
        }
    }
}
