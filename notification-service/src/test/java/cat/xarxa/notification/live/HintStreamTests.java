package cat.xarxa.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.live.HintStream.Pace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HintStreamTests {

    private static final Pace QUIET = new Pace(Duration.ofHours(1), Duration.ofMillis(50));
    private static final Duration LONG = Duration.ofHours(1);

    private final Sink sink = new Sink();
    private HintStream stream = new HintStream(sink, QUIET, 5, LONG);

    @AfterEach
    void end() {
        stream.end();
    }

    @Test
    void opensWithThePositionThatTheReaderKnows() throws InterruptedException {
        begin(QUIET, 5, LONG);

        assertThat(sink.heard(1)).containsExactly("open 5");
    }

    @Test
    void hintsAtOnceAtWhatIsNew() throws InterruptedException {
        begin(QUIET, 5, LONG);

        stream.grown(6);

        assertThat(sink.heard(2)).containsExactly("open 5", "grown 6");
    }

    @Test
    void saysNothingOfWhatTheReaderKnows() throws InterruptedException {
        begin(QUIET, 5, LONG);

        stream.grown(5);
        stream.grown(4);
        stream.grown(6);

        assertThat(sink.heard(2)).containsExactly("open 5", "grown 6");
    }

    @Test
    void tellsWhatComesInAHurryAsOne() throws InterruptedException {
        begin(QUIET, 0, LONG);
        sink.heard(1);

        for (int position = 1; position <= 100; position++) {
            stream.grown(position);
        }

        List<String> heard = sink.until("grown 100");
        assertThat(heard).hasSizeLessThanOrEqualTo(3).endsWith("grown 100");
    }

    @Test
    void showsThatItLivesWhenItHasNothingToSay() throws InterruptedException {
        begin(new Pace(Duration.ofMillis(10), Duration.ZERO), 5, LONG);

        assertThat(sink.heard(3)).containsExactly("open 5", "heartbeat", "heartbeat");
    }

    @Test
    void endsWithTheReadersToken() throws InterruptedException {
        begin(QUIET, 5, Duration.ofMillis(30));

        assertThat(sink.closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(sink.heard).containsExactly("open 5");
    }

    @Test
    void endsWhenItIsToldTo() throws InterruptedException {
        begin(QUIET, 5, LONG);
        sink.heard(1);

        stream.end();

        assertThat(sink.closed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhenTheReaderHasGone() throws InterruptedException {
        begin(QUIET, 5, LONG);
        sink.heard(1);
        sink.gone = true;

        stream.grown(6);

        assertThat(sink.closed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private void begin(Pace pace, long told, Duration life) {
        stream = new HintStream(sink, pace, told, life);
        Thread.ofVirtual().start(stream);
    }

    /** Writes down what it hears. */
    private static final class Sink implements HintSink {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean gone;

        @Override
        public void open(long position) throws IOException {
            hear("open " + position);
        }

        @Override
        public void grown(long position) throws IOException {
            hear("grown " + position);
        }

        @Override
        public void heartbeat() throws IOException {
            hear("heartbeat");
        }

        @Override
        public void close() {
            closed.countDown();
        }

        List<String> heard(int count) throws InterruptedException {
            for (int i = 0; heard.size() < count && i < 5_000; i++) {
                Thread.sleep(1);
            }
            return heard.subList(0, Math.min(count, heard.size()));
        }

        List<String> until(String last) throws InterruptedException {
            for (int i = 0; !heard.contains(last) && i < 5_000; i++) {
                Thread.sleep(1);
            }
            return List.copyOf(heard);
        }

        private void hear(String what) throws IOException {
            if (gone) {
                throw new IOException("gone");
            }
            heard.add(what);
        }
    }
}
