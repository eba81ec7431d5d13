package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.messaging.ActivityEvents.ActivityAnnouncedV1;
import cat.xarxa.notification.messaging.ActivityEvents.RecordingPublishedV1;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.testing.Samples;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The consumer's side of the contract with events-service. */
class ActivityEventsTests {

    private static final String ANNOUNCED = "xarxa.events.activity/activity-announced.v1";
    private static final String RECORDED = "xarxa.events.activity/recording-published.v1";

    @Test
    void becomesAPublicationOfAnActivity() {
        ActivityAnnouncedV1 event = Samples.eat(ANNOUNCED, ActivityAnnouncedV1.class);
        Publication publication = event.toPublication();
        Happening happening = Objects.requireNonNull(publication.happening());

        assertThat(event.tellPeople()).isTrue();
        assertThat(publication.kind()).isEqualTo(PublicationKind.ACTIVITY);
        assertThat(publication.type()).isEqualTo("CONFERENCE_DAY");
        assertThat(publication.subject()).isEqualTo(publication.id());
        assertThat(happening.day()).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(happening.times()).isNull();
        assertThat(happening.past()).isTrue();
        assertThat(happening.organisers()).containsExactly("respon-cat");
        assertThat(happening.followedBy()).containsExactlyInAnyOrder("respon-cat", "manlleu");
    }

    @Test
    void readsWhatWasRecorded() {
        RecordingPublishedV1 event = Samples.eat(RECORDED, RecordingPublishedV1.class);

        assertThat(event.visibility()).isEqualTo("PUBLIC");
        assertThat(event.activityId()).isNotEqualTo(event.recordingId());
    }
}
