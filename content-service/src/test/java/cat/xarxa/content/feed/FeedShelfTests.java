package cat.xarxa.content.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cat.xarxa.content.post.Filter;
import cat.xarxa.platform.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedShelfTests {

    private static final FeedRequest REQUEST = new FeedRequest(FeedFormat.JSON, Language.CA, Filter.none());

    private final NewsEditor editor = mock();
    private final TickingClock clock = new TickingClock();
    private final FeedShelf shelf = new FeedShelf(editor, clock);
    private final AtomicInteger compositions = new AtomicInteger();

    @BeforeEach
    void composeOnDemand() {
        when(editor.compose(any())).thenAnswer(call -> {
            compositions.incrementAndGet();
            return FeedFixtures.news();
        });
    }

    @Test
    void composesOnceForAllReadersOfASecond() {
        RenderedFeed first = shelf.get(REQUEST);
        clock.advance(Duration.ofMillis(999));

        assertThat(shelf.get(REQUEST)).isSameAs(first);
        assertThat(compositions).hasValue(1);
    }

    @Test
    void composesAnewAfterASecond() {
        shelf.get(REQUEST);
        clock.advance(Duration.ofSeconds(1));
        shelf.get(REQUEST);

        assertThat(compositions).hasValue(2);
    }

    @Test
    void tellsFeedsApart() {
        shelf.get(REQUEST);
        shelf.get(new FeedRequest(FeedFormat.JSON, Language.ES, Filter.none()));

        assertThat(compositions).hasValue(2);
    }

    @Test
    void servesWithoutKeepingWhenSomebodyFillsTheShelf() {
        for (int i = 0; i < 2000; i++) {
            shelf.get(requestOf("org-" + i));
        }
        shelf.get(requestOf("org-1999"));

        assertThat(compositions).hasValue(2001);
    }

    @Test
    void makesRoomOnceCopiesAreOld() {
        for (int i = 0; i < 2000; i++) {
            shelf.get(requestOf("org-" + i));
        }
        clock.advance(Duration.ofSeconds(2));
        shelf.get(REQUEST);

        assertThat(shelf.get(REQUEST)).isSameAs(shelf.get(REQUEST));
    }

    private static FeedRequest requestOf(String ownerOrg) {
        return new FeedRequest(FeedFormat.JSON, Language.CA, new Filter(null, null, null, ownerOrg));
    }

    /** Moves when told. */
    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
