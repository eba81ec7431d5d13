package cat.xarxa.notification.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is older than 24 months goes from inboxes and the ledger, and only that; what was counted stays. */
@RunningService
class RetentionIT {

    private final Somebody person = Somebody.reading("ca");
    private final News old = News.ofTheNetwork();
    private final News recent = News.ofTheNetwork();
    private final Instant now = Instant.now();

    @Autowired
    World world;

    @Autowired
    RetentionRound round;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void wereToldLongAgoAndNow() {
        world.forgetEverybody();
        world.tell(Somebody.town("vic", "08298", "osona"));
        world.tell(person.as("TECHNICIAN", "vic"));
        world.publish(old);
        world.awaitMail(old, person, "ACCEPTED");
        world.publish(recent);
        world.awaitMail(recent, person, "ACCEPTED");
        writtenDown(old, monthsAgo(24).minusSeconds(1));
        writtenDown(recent, monthsAgo(24).plusSeconds(60));
    }

    @Test
    void letsGoWhatIsOlderAndKeepsItsCounts() {
        assertThat(round.work(now)).isEqualTo(2);

        assertThat(world.rows(old)).isEmpty();
        assertThat(world.rows(recent)).hasSize(2);
        assertThat(mongo.getCollection("delivery_tallies")
                        .find(new Document("run", old.eventId()))
                        .first()
                        .toJson())
                .contains("DELIVERED", "ACCEPTED");
        assertThat(round.work(now)).isZero();
    }

    @Test
    void letsDigestsGoWithTheirMails() {
        digest(monthsAgo(24).minusSeconds(1));
        digest(monthsAgo(24).plusSeconds(60));

        round.work(now);

        assertThat(mongo.getCollection("digests").countDocuments()).isEqualTo(1);
    }

    private Instant monthsAgo(int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private void writtenDown(News news, Instant at) {
        mongo.getCollection("deliveries")
                .updateMany(
                        new Document("publication", news.id()),
                        new Document("$set", new Document("created", Date.from(at))));
    }

    private void digest(Instant due) {
        mongo.getCollection("digests")
                .insertOne(new Document("_id", UUID.randomUUID())
                        .append("run", UUID.randomUUID())
                        .append("person", person.id())
                        .append("due", Date.from(due))
                        .append("entries", java.util.List.of())
                        .append("taken", 0)
                        .append("made", Date.from(due)));
    }
}
