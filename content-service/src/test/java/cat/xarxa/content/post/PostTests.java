package cat.xarxa.content.post;

import static cat.xarxa.content.post.PostFixtures.DRAFTED_AT;
import static cat.xarxa.content.post.PostFixtures.ID;
import static cat.xarxa.content.post.PostFixtures.PUBLISHED_AT;
import static cat.xarxa.content.post.PostFixtures.TOLD;
import static cat.xarxa.content.post.PostFixtures.draft;
import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.note;
import static cat.xarxa.content.post.PostFixtures.proposal;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.content.post.amendment.Amendment;
import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTests {

    private static final Instant LATER = PUBLISHED_AT.plusSeconds(60);

    @Test
    void beginsAsADraftThatNobodyWasToldOf() {
        Post post = draft(news());

        assertThat(post.state()).isEqualTo(Post.State.DRAFT);
        assertThat(post.publishedAt()).isNull();
    }

    @Test
    void isListedByItsCreationUntilItIsPublished() {
        Post post = draft(news());
        assertThat(post.listedAt()).isEqualTo(post.createdAt());

        post.publish(PUBLISHED_AT, TOLD);

        assertThat(post.listedAt()).isEqualTo(post.publishedAt());
    }

    @Test
    void keepsTheRealTimeOfItsPublicationToTheMillisecond() {
        Post post = published(news());

        assertThat(post.publishedAt()).isEqualTo("2026-11-24T09:30:00.250Z");
        assertThat(post.createdAt()).isEqualTo("2026-11-24T09:00:00.123Z");
        assertThat(post.createdAt()).isBeforeOrEqualTo(DRAFTED_AT);
    }

    @Test
    void tellsOfItsPublicationWhatItSays() {
        Post.Published event = draft(news()).publish(PUBLISHED_AT, TOLD);

        assertThat(event.id()).isEqualTo(ID);
        assertThat(event.content()).isEqualTo(news());
        assertThat(event.publishedAt()).isEqualTo("2026-11-24T09:30:00.250Z");
    }

    @Test
    void refusesASecondPublicationAndKeepsTheFirst() {
        Post post = published(news());

        assertThatExceptionOfType(PostNotDraft.class)
                .isThrownBy(() -> post.publish(LATER, TOLD))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("PUBLISHED"));
        assertThat(post.publishedAt()).isEqualTo("2026-11-24T09:30:00.250Z");
    }

    @Test
    void isPublishedFromAProposalAndRemembersWhoseItWas() {
        Post post = proposal(news());
        assertThat(post.state()).isEqualTo(Post.State.REVIEW);

        post.publish(PUBLISHED_AT, TOLD);

        assertThat(post.state()).isEqualTo(Post.State.PUBLISHED);
        assertThat(post.proposedBy()).isEqualTo("coopcat");
    }

    @Test
    void isWrittenAnewUntilItIsPublished() {
        Post post = proposal(news());
        Content other = note(PostType.ALERT, Audience.PUBLIC, "Un altre");
        post.revise(other);
        assertThat(post.content()).isEqualTo(other);
        assertThat(post.state()).isEqualTo(Post.State.REVIEW);
        post.publish(PUBLISHED_AT, TOLD);

        assertThatExceptionOfType(PostNotDraft.class).isThrownBy(() -> post.revise(news()));
        assertThat(post.content()).isEqualTo(other);
    }

    @Test
    void keepsOnItsPageWhatChangedAndWhatWasCorrected() {
        Post post = published(news());
        post.change(news(), ChangeLevel.MINOR, null, LATER, TOLD);
        assertThat(post.amendments()).as("nothing is said of a slight change").isEmpty();
        assertThat(post.changedAt()).isEqualTo("2026-11-24T09:31:00.250Z");

        post.change(news(), ChangeLevel.MAJOR, PostFixtures.note(), LATER, TOLD);
        PostEvent.Corrected corrected = post.correct(news(), PostFixtures.note(), LATER, PostFixtures.TOLD_AGAIN);

        assertThat(post.amendments())
                .extracting(Amendment::kind)
                .containsExactly(Amendment.Kind.CHANGED, Amendment.Kind.CORRECTED);
        assertThat(corrected.corrects()).isEqualTo(TOLD);
        assertThat(post.listedAt()).as("it keeps its place in lists").isEqualTo(post.publishedAt());
    }

    @Test
    void isNeitherChangedNorCorrectedNorWithdrawnBeforeItIsPublishedOrAfterItIsGone() {
        Post withdrawn = published(news());
        withdrawn.withdraw(PostFixtures.note(), null, LATER, TOLD);

        for (Post post : List.of(draft(news()), proposal(news()), withdrawn)) {
            assertThatExceptionOfType(PostNotPublished.class)
                    .isThrownBy(() -> post.change(news(), ChangeLevel.MINOR, null, LATER, TOLD));
            assertThatExceptionOfType(PostNotPublished.class)
                    .isThrownBy(() -> post.correct(news(), PostFixtures.note(), LATER, TOLD));
            assertThatExceptionOfType(PostNotPublished.class)
                    .isThrownBy(() -> post.withdraw(PostFixtures.note(), null, LATER, TOLD));
        }
        assertThatExceptionOfType(PostNotDraft.class).isThrownBy(() -> withdrawn.publish(LATER, TOLD));
    }

    @Test
    void staysOfTheSameKindForTheSameReadersOnceItIsPublished() {
        Post post = published(news());
        Content other = note(PostType.ALERT, Audience.NETWORK, "Un altre");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> post.change(other, ChangeLevel.MINOR, null, LATER, TOLD))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("type", "audience", "ownerOrg"));
        assertThat(post.content()).isEqualTo(news());
    }

    @ParameterizedTest
    @CsvSource({"NEWS, false", "CHRONICLE, false", "RESOURCE, false", "GOOD_PRACTICE, false", "ALERT, true"})
    void isUrgentAsAnAlertOnly(PostType type, boolean urgent) {
        assertThat(type.isUrgent()).isEqualTo(urgent);
    }
}
