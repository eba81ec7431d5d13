package cat.xarxa.acceptance.fault.crash;

import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.program.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A service that will halt at a point, the so many-th time that it gets there. */
public final class Crash {

    private final CrashPoint point;
    private final int times;
    private final Path mark;

    private Crash(CrashPoint point, int times, Path mark) {
        this.point = point;
        this.times = times;
        this.mark = mark;
    }

    /** Starts a service that is down; it halts when it has reached the point so many times. */
    public static Crash prepare(CrashPoint point, int times, ProcessServer instance, Path folder) {
        try {
            String agent = AgentJar.option(folder);
            Path mark = Files.createTempFile(folder.toAbsolutePath(), point.name(), ".mark");
            Files.delete(mark);
            String arguments = String.join(
                    ",", point.type(), point.method(), point.side().name(), String.valueOf(times), mark.toString());
            start(instance, Map.of("JAVA_TOOL_OPTIONS", agent + "=" + arguments), mark);
            return new Crash(point, times, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some points are reached before the service is ready. */
    private static void start(ProcessServer instance, Map<String, String> environment, Path mark) {
        try {
            instance.startWith(environment);
        } catch (ServerFailure ended) {
            if (!Files.exists(mark)) {
                throw ended;
            }
        }
    }

    /** Waits until it has halted there; false when it does not get there in time. */
    public boolean awaitIn(ProcessServer instance, Duration limit) {
        return new Patience(limit).until(() -> !instance.isRunning() && Files.exists(mark), () -> false)
                == Patience.End.READY;
    }

    @Override
    public String toString() {
        return point + " x " + times;
    }
}
