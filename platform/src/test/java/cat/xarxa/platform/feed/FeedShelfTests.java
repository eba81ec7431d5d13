package cat.xarxa.platform.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeedShelfTests {

    private static final String REQUEST = "all the news";

    private final TickingClock clock = new TickingClock();
    private final FeedShelf<String> shelf = new FeedShelf<>(this::render, clock);
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void rendersOnceForAllReadersOfASecond() {
        RenderedFeed first = shelf.get(REQUEST);
        clock.advance(Duration.ofMillis(999));

        assertThat(shelf.get(REQUEST)).isSameAs(first);
        assertThat(renderings).hasValue(1);
    }

    @Test
    void rendersAnewAfterASecond() {
        shelf.get(REQUEST);
        clock.advance(Duration.ofSeconds(1));
        shelf.get(REQUEST);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void rendersAnewOnceItIsCleared() {
        shelf.get(REQUEST);
        shelf.clear();
        shelf.get(REQUEST);

        assertThat(renderings).hasValue(2);
    }

    @Test
    void tellsFeedsApart() {
        shelf.get(REQUEST);
        shelf.get("the news of Manlleu");

        assertThat(renderings).hasValue(2);
    }

    @Test
    void servesWithoutKeepingWhenSomebodyFillsIt() {
        for (int i = 0; i < 2000; i++) {
            shelf.get("the news of org-" + i);
        }
        shelf.get("the news of org-1999");

        assertThat(renderings).hasValue(2001);
    }

    @Test
    void makesRoomOnceCopiesAreOld() {
        for (int i = 0; i < 2000; i++) {
            shelf.get("the news of org-" + i);
        }
        clock.advance(Duration.ofSeconds(2));
        RenderedFeed kept = shelf.get(REQUEST);

        assertThat(shelf.get(REQUEST)).isSameAs(kept);
    }

    private RenderedFeed render(String request, Instant now) {
        renderings.incrementAndGet();
        return RenderedFeed.of(request.getBytes(UTF_8), Instant.EPOCH, now);
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
