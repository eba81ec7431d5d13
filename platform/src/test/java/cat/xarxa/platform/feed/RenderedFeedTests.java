package cat.xarxa.platform.feed;

import static cat.xarxa.platform.feed.FeedFixtures.PUBLISHED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class RenderedFeedTests {

    private static final Instant LATER = PUBLISHED_AT.plusSeconds(3600);

    @Test
    void hasTheSameTagForTheSameBytes() {
        assertThat(rendered(FeedFixtures.news(), LATER).etag())
                .isEqualTo(rendered(FeedFixtures.news(), LATER.plusSeconds(60)).etag())
                .matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void hasAnotherTagForOtherNews() {
        assertThat(rendered(FeedFixtures.news(), LATER).etag())
                .isNotEqualTo(rendered(FeedFixtures.empty(), LATER).etag());
    }

    @Test
    void keepsItsDateOnceTheNewestPublicationHasSettled() {
        assertThat(rendered(FeedFixtures.news(), LATER).lastModified())
                .isEqualTo(rendered(FeedFixtures.news(), LATER.plusSeconds(60)).lastModified())
                .isEqualTo("2026-11-24T09:30:02Z");
    }

    @Test
    void datesACopyOfTheSameSecondBeforeTheSettledOne() {
        Instant sameSecond = PUBLISHED_AT.plusMillis(300);

        assertThat(rendered(FeedFixtures.news(), sameSecond).lastModified())
                .isEqualTo("2026-11-24T09:30:00Z")
                .isBefore(rendered(FeedFixtures.news(), LATER).lastModified());
    }

    @Test
    void growsOld() {
        RenderedFeed feed = rendered(FeedFixtures.news(), LATER);

        assertThat(feed.isYoungerThan(FeedShelf.FRESH, LATER.plusMillis(999))).isTrue();
        assertThat(feed.isYoungerThan(FeedShelf.FRESH, LATER.plusMillis(1000))).isFalse();
    }

    @Test
    void isNotTrustedWhenTheClockStepsBack() {
        RenderedFeed feed = rendered(FeedFixtures.news(), LATER);

        assertThat(feed.isYoungerThan(Duration.ofSeconds(1), LATER.minusMillis(1)))
                .isFalse();
    }

    @Test
    void asksCachesToAskEachTime() {
        RenderedFeed feed = rendered(FeedFixtures.news(), LATER);

        ResponseEntity<byte[]> answer =
                feed.answer(MediaType.APPLICATION_ATOM_XML).body(feed.bytes());

        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache, public");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_ATOM_XML);
        assertThat(answer.getHeaders().getETag()).isEqualTo(feed.etag());
        assertThat(answer.getHeaders().getLastModified())
                .isEqualTo(feed.lastModified().toEpochMilli());
    }

    private static RenderedFeed rendered(ComposedFeed feed, Instant now) {
        return RenderedFeed.of(AtomWriter.write(feed), feed.updatedAt(), now);
    }
}
