package cat.xarxa.notification.digest;

import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.membersOnly;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.digest.Gathering.Gathered;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a digest tells, and what becomes of the rest. */
class GatheringTests {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID DIGEST = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Reason WEEKLY = new Reason("network-news", UUID.randomUUID(), "WEEKLY");

    private final Publication activity = as(PublicationKind.ACTIVITY);
    private final Publication recording = recording();

    @Test
    void tellsAThreadOnceInItsNewestState() {
        Gathered gathered = wanting(activity, recording).of(List.of(held(recording, 60), held(activity, 0)), DIGEST);

        assertThat(gathered.entries()).extracting(Digest.Entry::publication).containsExactly(recording.id());
        assertThat(gathered.ends())
                .extracting(Outcome::state, Outcome::explain)
                .containsOnly(tuple(DeliveryState.IN_DIGEST, "in-digest " + DIGEST))
                .hasSize(2);
    }

    @Test
    void tellsNothingOfAThreadWhoseNewestStateWentAtOnce() {
        Gathering overtaken = new Gathering(
                Map.of(activity.id(), activity),
                wanted(activity),
                Map.of(activity.subject(), NOW.plusSeconds(60)),
                true);

        Gathered gathered = overtaken.of(List.of(held(activity, 0)), DIGEST);

        assertThat(gathered.entries()).isEmpty();
        assertThat(gathered.ends())
                .extracting(Outcome::state, Outcome::explain)
                .containsExactly(tuple(DeliveryState.SUPERSEDED, "newest-state-sent-at-once"));
    }

    @Test
    void tellsOfWhatIsNewerThanWhatWentAtOnce() {
        Gathering later = new Gathering(
                Map.of(recording.id(), recording), wanted(recording), Map.of(recording.subject(), NOW), true);

        assertThat(later.of(List.of(held(recording, 60)), DIGEST).entries()).hasSize(1);
    }

    @Test
    void saysWhyItTellsNothingOfTheRest() {
        Publication gone = networkNews();

        assertThat(end(new Gathering(Map.of(), Map.of(), Map.of(), true), gone)).isEqualTo("RECALLED taken-back");
        assertThat(end(new Gathering(Map.of(gone.id(), gone), Map.of(), Map.of(), true), gone))
                .isEqualTo("SUPPRESSED asked-for-no-more");
        assertThat(end(
                        new Gathering(Map.of(membersOnly().id(), membersOnly()), Map.of(), Map.of(), false),
                        membersOnly()))
                .isEqualTo("SUPPRESSED not-admitted-any-more");
    }

    @Test
    void keepsTheReasonsThatHoldNow() {
        Publication news = networkNews();

        assertThat(wanting(news).of(List.of(held(news, 0)), DIGEST).entries())
                .containsExactly(new Digest.Entry(news.id(), List.of(WEEKLY)));
    }

    private static String end(Gathering gathering, Publication publication) {
        Gathered gathered = gathering.of(List.of(held(publication, 0)), DIGEST);
        assertThat(gathered.entries()).isEmpty();
        Outcome end = gathered.ends().getFirst();
        return end.state() + " " + end.explain();
    }

    private static Gathering wanting(Publication... publications) {
        Map<UUID, Publication> told = new HashMap<>();
        for (Publication publication : publications) {
            told.put(publication.id(), publication);
        }
        return new Gathering(told, wanted(publications), Map.of(), true);
    }

    private static Map<UUID, Decision> wanted(Publication... publications) {
        Map<UUID, Decision> wanted = new HashMap<>();
        for (Publication publication : publications) {
            wanted.put(publication.id(), Decision.of(PERSON, publication, List.of(WEEKLY)));
        }
        return wanted;
    }

    private static Delivery held(Publication publication, int seconds) {
        return new Delivery(
                DeliveryKey.of(UUID.randomUUID(), PERSON, Channel.EMAIL),
                "slice",
                publication.id(),
                DeliveryState.HELD,
                0,
                List.of(WEEKLY),
                NOW.plusSeconds(seconds),
                Instant.parse("2026-11-30T07:00:00Z"));
    }
}
