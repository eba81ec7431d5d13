package cat.xarxa.content.post;

import static cat.xarxa.content.post.PostFixtures.DRAFTED_AT;
import static cat.xarxa.content.post.PostFixtures.ID;
import static cat.xarxa.content.post.PostFixtures.PUBLISHED_AT;
import static cat.xarxa.content.post.PostFixtures.draft;
import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.note;
import static cat.xarxa.content.post.PostFixtures.proposal;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
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

        post.publish(PUBLISHED_AT);

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
        Post.Published event = draft(news()).publish(PUBLISHED_AT);

        assertThat(event.id()).isEqualTo(ID);
        assertThat(event.content()).isEqualTo(news());
        assertThat(event.publishedAt()).isEqualTo("2026-11-24T09:30:00.250Z");
    }

    @Test
    void refusesASecondPublicationAndKeepsTheFirst() {
        Post post = published(news());

        assertThatExceptionOfType(PostNotDraft.class)
                .isThrownBy(() -> post.publish(LATER))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("PUBLISHED"));
        assertThat(post.publishedAt()).isEqualTo("2026-11-24T09:30:00.250Z");
    }

    @Test
    void isPublishedFromAProposalAndRemembersWhoseItWas() {
        Post post = proposal(news());
        assertThat(post.state()).isEqualTo(Post.State.REVIEW);

        post.publish(PUBLISHED_AT);

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
        post.publish(PUBLISHED_AT);

        assertThatExceptionOfType(PostNotDraft.class).isThrownBy(() -> post.revise(news()));
        assertThat(post.content()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"NEWS, false", "CHRONICLE, false", "RESOURCE, false", "GOOD_PRACTICE, false", "ALERT, true"})
    void isUrgentAsAnAlertOnly(PostType type, boolean urgent) {
        assertThat(type.isUrgent()).isEqualTo(urgent);
    }
}
