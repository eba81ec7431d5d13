package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.in;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What became of what a person was told of one thing, channel by channel. */
@Component
public class Stories {

    private final MongoOperations mongo;

    Stories(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One for each channel on which there is a row, the inbox first. */
    public List<Story> of(UUID sourceEvent, UUID person) {
        List<String> keys = Stream.of(Channel.values())
                .map(channel -> DeliveryKey.of(sourceEvent, person, channel).text())
                .toList();
        List<Story> stories = new ArrayList<>();
        mongo.getCollection(Rows.COLLECTION).find(in(Rows.ID, keys)).forEach(row -> stories.add(Story.of(row)));
        return stories.stream()
                .sorted((one, other) -> one.delivery()
                        .key()
                        .channel()
                        .compareTo(other.delivery().key().channel()))
                .toList();
    }

    /**
     * What became of a row.
     *
     * @param explain why it is as it is, in a short code or the mail server's status
     * @param attempts how often it was tried to send it
     * @param changed when it came into its state, null while that is the first one
     * @param steps what has become of a mail, oldest first
     */
    public record Story(
            Delivery delivery,
            @Nullable String explain,
            int attempts,
            @Nullable Instant changed,
            List<Step> steps) {

        public Story {
            steps = List.copyOf(steps);
        }

        private static Story of(Document row) {
            Date changed = row.getDate(Rows.CHANGED);
            return new Story(
                    Rows.delivery(row),
                    row.getString(Rows.EXPLAIN),
                    row.getInteger(Rows.ATTEMPTS, 0),
                    changed == null ? null : changed.toInstant(),
                    row.getList(Rows.STEPS, Document.class, List.of()).stream()
                            .map(Step::of)
                            .toList());
        }
    }

    /** What became of a mail at a moment. */
    public record Step(
            Instant at, DeliveryState state, @Nullable String explain) {

        private static Step of(Document stored) {
            return new Step(
                    stored.getDate("at").toInstant(),
                    DeliveryState.valueOf(stored.getString(Rows.STATE)),
                    stored.getString(Rows.EXPLAIN));
        }
    }
}
