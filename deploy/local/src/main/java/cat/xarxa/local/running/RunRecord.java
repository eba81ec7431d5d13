package cat.xarxa.local.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A process that was started. Its start time tells it from a later process that got the same pid.
 *
 * @param port where it was told to listen
 * @param build what it was built from, empty for what does not change between two starts
 * @param ready whether its start was seen through to the end
 */
public record RunRecord(long pid, Instant started, int port, String build, boolean ready) {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    /** What is worth remembering of a process that has just started. */
    public static RunRecord of(ProcessHandle process, int port, String build) {
        Instant started = process.info().startInstant().orElseGet(Instant::now);
        return new RunRecord(process.pid(), started, port, build, false);
    }

    static RunRecord read(Properties properties) {
        return new RunRecord(
                Long.parseLong(properties.getProperty("pid")),
                Instant.parse(properties.getProperty("started")),
                Integer.parseInt(properties.getProperty("port")),
                properties.getProperty("build", ""),
                Boolean.parseBoolean(properties.getProperty("ready")));
    }

    Properties asProperties() {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("port", String.valueOf(port));
        properties.setProperty("build", build);
        properties.setProperty("ready", String.valueOf(ready));
        return properties;
    }

    /** The same, ready now. */
    public RunRecord asReady() {
        return new RunRecord(pid, started, port, build, true);
    }

    /** The very process, empty when it has ended. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedWhenRemembered);
    }

    private boolean startedWhenRemembered(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCKS_DIFFER) <= 0)
                .orElse(false);
    }
}
