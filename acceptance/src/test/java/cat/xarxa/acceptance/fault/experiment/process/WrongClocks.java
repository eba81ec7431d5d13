package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of one instance of each service is ten minutes fast or slow, and jumps back by an hour while it works; only
 * the clock on the wall, as on any machine whose time is set. Needs libfaketime.
 */
public final class WrongClocks implements Experiment {

    private static final String LIBRARY = "libfaketime.so.1";
    private static final Duration WRONG = Duration.ofSeconds(4);

    /** Which clock goes wrong, and how: where it begins, and where it jumps to. */
    private record Skew(Part service, String from, String to) {}

    private static final List<Skew> SKEWS = List.of(
            new Skew(Part.CONTENT, "+10m", "-50m"),
            new Skew(Part.EVENTS, "-10m", "-70m"),
            new Skew(Part.NOTIFICATION, "+10m", "-50m"));

    @Override
    public String name() {
        return "X17 wrong clocks";
    }

    @Override
    public String promises() {
        return "P17";
    }

    @Override
    public Harm harm(Trial trial) {
        Optional<Path> library = library();
        if (library.isEmpty()) {
            String remedy = LIBRARY + " is not installed: apt-get install faketime";
            return new Harm(0, 0, List.of(new Finding(Kind.REFUSED, "NOT RUN, " + remedy)));
        }
        SKEWS.forEach(skew -> {
            ProcessServer instance = trial.rig().instances(skew.service()).getFirst();
            Path clock = file(skew.from());
            instance.stop();
            instance.startWith(Map.of(
                    "LD_PRELOAD",
                    library.get().toString(),
                    "FAKETIME_TIMESTAMP_FILE",
                    clock.toString(),
                    "FAKETIME_CACHE_DURATION",
                    "1",
                    "FAKETIME_DONT_FAKE_MONOTONIC",
                    "1"));
            trial.history().remark(instance.name() + " is " + skew.from());
            Trial.pause(WRONG);
            set(clock, skew.to());
            trial.history().remark(instance.name() + " jumped back to " + skew.to());
            Trial.pause(WRONG);
            instance.restart();
        });
        return Harm.of(2 * SKEWS.size());
    }

    private static Optional<Path> library() {
        return Stream.of(
                        "/usr/lib/x86_64-linux-gnu/faketime",
                        "/usr/lib/aarch64-linux-gnu/faketime",
                        "/usr/lib/faketime")
                .map(folder -> Path.of(folder, LIBRARY))
                .filter(Files::exists)
                .findFirst();
    }

    private static Path file(String skew) {
        try {
            Path clock = Files.createTempFile("clock", ".txt");
            clock.toFile().deleteOnExit();
            return Files.writeString(clock, skew + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Path clock, String skew) {
        try {
            Files.writeString(clock, skew + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
