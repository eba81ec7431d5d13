package cat.xarxa.acceptance.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** What happens to bytes on their way over the links that it hangs over: nothing, as long as it is fair. */
public final class Weather {

    private static final int BLOCK = 16_384;

    private final AtomicLong resets = new AtomicLong();
    private volatile Kind kind = Kind.FAIR;

    /**
     * One kind of it.
     *
     * @param latency of each block of bytes, on the average
     * @param jitter how much more or less that may be
     * @param bytesASecond of each connection in each direction
     * @param slice at most how many bytes go together
     * @param resets how many of a thousand blocks end their connection
     */
    public record Kind(Duration latency, Duration jitter, int bytesASecond, int slice, int resets) {

        public static final Kind FAIR = new Kind(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE, BLOCK, 0);

        /** Bytes that take their time. */
        public static Kind slow(Duration latency, Duration jitter) {
            return new Kind(latency, jitter, Integer.MAX_VALUE, BLOCK, 0);
        }

        /** A thin line. */
        public static Kind narrow(int bytesASecond) {
            return new Kind(Duration.ZERO, Duration.ZERO, bytesASecond, BLOCK, 0);
        }

        /** Bytes that come in crumbs. */
        public static Kind sliced(int bytes) {
            return new Kind(Duration.ZERO, Duration.ofMillis(1), Integer.MAX_VALUE, bytes, 0);
        }

        /** Connections that end in the middle. */
        public static Kind resetting(int ofAThousandBlocks) {
            return new Kind(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE, BLOCK, ofAThousandBlocks);
        }
    }

    /** Changes, for connections that are open as well. */
    public void turns(Kind next) {
        kind = next;
    }

    /** How many connections it has ended. */
    public long resets() {
        return resets.get();
    }

    /** Takes bytes from one side to the other until one of them ends. */
    void carry(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            Kind now = kind;
            for (int start = 0; start < read; start += now.slice()) {
                int size = Math.min(now.slice(), read - start);
                hold(now, size);
                if (isHit(now)) {
                    resets.incrementAndGet();
                    to.setSoLinger(true, 0);
                    from.setSoLinger(true, 0);
                    return;
                }
                out.write(block, start, size);
            }
        }
    }

    private static void hold(Kind now, int size) {
        long jitter = now.jitter().toNanos();
        long wobble = jitter == 0 ? 0 : ThreadLocalRandom.current().nextLong(-jitter, jitter + 1);
        long thin =
                now.bytesASecond() == Integer.MAX_VALUE ? 0 : TimeUnit.SECONDS.toNanos(1) * size / now.bytesASecond();
        long end = System.nanoTime() + now.latency().toNanos() + wobble + thin;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static boolean isHit(Kind now) {
        return now.resets() > 0 && ThreadLocalRandom.current().nextInt(1000) < now.resets();
    }
}
