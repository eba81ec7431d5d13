package cat.xarxa.notification.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One reader's stream, on a thread of its own: a slow reader slows nobody else, and what happens while it is busy is
 * told as one.
 */
final class HintStream implements Runnable {

    private final HintSink sink;
    private final Pace pace;
    private final long endsAtNanos;
    private final AtomicLong latest;
    private final Semaphore changed = new Semaphore(0);
    private volatile boolean ended;
    private long told;

    /**
     * A stream that begins.
     *
     * @param told up to which position the reader knows
     * @param life after which it ends by itself
     */
    HintStream(HintSink sink, Pace pace, long told, Duration life) {
        this.sink = sink;
        this.pace = pace;
        this.told = told;
        this.latest = new AtomicLong(told);
        this.endsAtNanos = System.nanoTime() + life.toNanos();
    }

    void grown(long position) {
        latest.accumulateAndGet(position, Math::max);
        changed.release();
    }

    void end() {
        ended = true;
        changed.release();
    }

    @Override
    public void run() {
        try {
            sink.open(told);
            while (!isOver()) {
                turn();
            }
        } catch (IOException | IllegalStateException e) {
            ended = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sink.close();
        }
    }

    private void turn() throws IOException, InterruptedException {
        boolean news = latest.get() > told || changed.tryAcquire(patience(), TimeUnit.NANOSECONDS);
        changed.drainPermits();
        long position = latest.get();
        if (isOver()) {
            return;
        }
        if (position > told) {
            told = position;
            sink.grown(position);
            Thread.sleep(pace.coalesce());
        } else if (!news) {
            sink.heartbeat();
        }
    }

    private long patience() {
        return Math.min(pace.heartbeat().toNanos(), Math.max(0, endsAtNanos - System.nanoTime()));
    }

    boolean isOver() {
        return ended || System.nanoTime() - endsAtNanos >= 0;
    }

    /**
     * How a stream keeps time.
     *
     * @param heartbeat longest silence
     * @param coalesce shortest time between two hints
     */
    record Pace(Duration heartbeat, Duration coalesce) {

        static final Pace USUAL = new Pace(Duration.ofSeconds(15), Duration.ofMillis(200));
    }
}
