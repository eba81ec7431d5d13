package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is left of a slice whose worker died, or whose event got lost. */
@RunningService
class SliceRecoveryIT {

    private static final Instant OVERDUE = Instant.EPOCH;
    private static final Instant FAR_OFF = Instant.parse("2099-01-01T00:00:00Z");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Transactions transactions;

    @Autowired
    SliceWork work;

    @Autowired
    Runs runs;

    @Autowired
    Slices slices;

    @Autowired
    Publications publications;

    @Autowired
    Ids ids;

    @BeforeEach
    void knowFivePeople() {
        world.forgetEverybody();
        world.tell(IntStream.range(0, 5)
                .mapToObj(i -> Somebody.reading("ca").mandate("REPRESENTATIVE", "vic"))
                .toList());
    }

    @Test
    void worksOffASliceWhoseEventGotLost() {
        Slice slice = planned(OVERDUE);

        await().atMost(Duration.ofSeconds(20)).until(() -> !pending(slice));

        assertThat(rows(slice)).isEqualTo(10);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> runs.find(slice.run()).orElseThrow().state() == FanoutRun.State.COMPLETED);
    }

    @Test
    void leavesNothingBehindWhenTheWorkIsInterruptedAndDoesItAgain() {
        Slice slice = planned(FAR_OFF);

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    work.workOff(slice.id());
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessageContaining("killed");
        assertThat(rows(slice)).isZero();
        assertThat(mongo.getCollection("delivery_tallies").countDocuments()).isZero();
        assertThat(pending(slice)).isTrue();

        transactions.inTransaction(() -> work.workOff(slice.id()));
        assertThat(rows(slice)).isEqualTo(10);
    }

    @Test
    void isWorkedOffOnceWhenSeveralInstancesHaveIt() {
        Slice slice = planned(FAR_OFF);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> transactions.inTransaction(() -> work.workOff(slice.id()))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(rows(slice)).isEqualTo(10);
        Document tally = mongo.getCollection("delivery_tallies").find().first();
        assertThat(tally).isNotNull();
        assertThat(tally.get("counts"))
                .isEqualTo(
                        new Document("INBOX", new Document("DELIVERED", 5L)).append("EMAIL", new Document("HELD", 5L)));
    }

    private Slice planned(Instant due) {
        Publication news = networkNews();
        publications.keep(news);
        FanoutRun run = FanoutRun.planned(ids.next(), news, 1);
        run.release();
        Slice slice = Slice.of(run, new RecipientRange(0), due);
        transactions.inTransaction(() -> {
            runs.add(run);
            slices.addAll(List.of(slice));
        });
        return slice;
    }

    private boolean pending(Slice slice) {
        return slices.find(slice.id()).orElseThrow().isPending();
    }

    private long rows(Slice slice) {
        return mongo.getCollection("deliveries").countDocuments(new Document("slice", slice.id()));
    }
}
