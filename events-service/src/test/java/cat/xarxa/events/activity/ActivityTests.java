package cat.xarxa.events.activity;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.NOW;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.drafted;
import static cat.xarxa.events.activity.ActivityFixtures.published;
import static cat.xarxa.events.activity.ActivityFixtures.recording;
import static cat.xarxa.events.activity.ActivityFixtures.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.platform.problem.FieldProblem;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityTests {

    @Test
    void asksWhetherToTellPeopleOfWhatIsOver() {
        Activity past = drafted(conferenceDay());

        TellPeopleUndecided refusal = catchThrowableOfType(TellPeopleUndecided.class, () -> past.publish(null, NOW));

        assertThat(refusal.fields()).extracting(FieldProblem::field).containsExactly("tellPeople");
        assertThat(past.state()).isEqualTo(Activity.State.DRAFT);
        assertThat(past.publish(false, NOW)).satisfies(event -> {
            assertThat(event.past()).isTrue();
            assertThat(event.tellPeople()).isFalse();
        });
    }

    @Test
    void tellsPeopleOfWhatIsToComeUnlessItIsToldNotTo() {
        assertThat(drafted(tomorrow()).publish(null, NOW)).satisfies(event -> {
            assertThat(event.past()).isFalse();
            assertThat(event.tellPeople()).isTrue();
        });
        assertThat(drafted(tomorrow()).publish(false, NOW).tellPeople()).isFalse();
    }

    @Test
    void isPublishedOnce() {
        Activity activity = drafted(tomorrow());
        activity.publish(true, NOW);

        assertThatThrownBy(() -> activity.publish(true, NOW)).isInstanceOf(ActivityPublished.class);
    }

    @Test
    void isPublishedFromAProposal() {
        Activity proposal = Activity.propose(ID, tomorrow(), "coopcat", NOW);

        assertThat(proposal.state()).isEqualTo(Activity.State.REVIEW);
        proposal.publish(true, NOW);
        assertThat(proposal.state()).isEqualTo(Activity.State.PUBLISHED);
        assertThat(proposal.proposedBy()).isEqualTo("coopcat");
    }

    @Test
    void isWrittenAnewUntilItIsPublished() {
        Activity activity = drafted(conferenceDay());
        activity.revise(tomorrow());
        assertThat(activity.content()).isEqualTo(tomorrow());
        assertThat(activity.listedAt()).isEqualTo(tomorrow().schedule().opening());
        activity.publish(true, NOW);

        assertThatThrownBy(() -> activity.revise(conferenceDay())).isInstanceOf(ActivityPublished.class);
    }

    @Test
    void keepsTimesToTheMillisecond() {
        Instant precise = NOW.plusNanos(999_999);
        Activity activity = Activity.draft(ID, conferenceDay(), precise);

        assertThat(activity.createdAt()).isEqualTo(NOW);
        assertThat(Activity.propose(ID, conferenceDay(), "coopcat", precise).createdAt())
                .isEqualTo(NOW);
        assertThat(activity.publish(true, precise).publishedAt()).isEqualTo(NOW);
        assertThat(activity.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void remembersWhatWasDecidedAboutTellingPeople() {
        assertThat(drafted(conferenceDay()).toldPeople()).isNull();
        assertThat(published(conferenceDay(), true).toldPeople()).isTrue();
        assertThat(published(conferenceDay(), false).toldPeople()).isFalse();
    }

    @Test
    void hasRecordingsOnceItIsPublished() {
        Activity activity = drafted(conferenceDay());
        assertThatThrownBy(() -> activity.publishRecording(recording())).isInstanceOf(ActivityNotPublished.class);
        activity.publish(true, NOW);

        activity.publishRecording(recording());

        assertThat(activity.recordings()).containsExactly(recording());
    }
}
