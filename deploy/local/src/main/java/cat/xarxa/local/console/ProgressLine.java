package cat.xarxa.local.console;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one part does, since when, and when it was last told.
 *
 * @param finished when it was done, null while it works
 */
record ProgressLine(
        String what, long begun, long told, @Nullable Long finished) {

    private static final int WIDTH = 78;

    static ProgressLine begun(String what, long now) {
        return new ProgressLine(what, now, now, null);
    }

    ProgressLine now(String next, long now) {
        return new ProgressLine(next, begun, now, null);
    }

    ProgressLine told(long now) {
        return new ProgressLine(what, begun, now, finished);
    }

    ProgressLine finished(long now) {
        return new ProgressLine(what, begun, now, now);
    }

    boolean isSilentFor(Duration limit, long now) {
        return finished == null && now - told >= limit.toNanos();
    }

    String text(String part, long now) {
        long seconds =
                Duration.ofNanos((finished == null ? now : finished) - begun).toSeconds();
        String line = "  %-21s %s".formatted(part, what);
        String shortened = line.length() <= WIDTH - 8 ? line : line.substring(0, WIDTH - 9) + "…";
        return shortened + ", " + seconds + " s";
    }
}
