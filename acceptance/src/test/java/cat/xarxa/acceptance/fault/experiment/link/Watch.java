package cat.xarxa.acceptance.fault.experiment.link;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.running.Health;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks at a network in trouble: how long whoever asks waits, whether the services live, how many threads they have.
 */
record Watch(Trial trial) {

    /** How long the gateway lets a service take, and a little for the way. */
    private static final Duration BUDGET = Duration.ofSeconds(12);

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int MOST_THREADS = 200;

    List<Finding> look(Duration time, String what) {
        List<Finding> findings = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        Duration longest = Duration.ZERO;
        int most = 0;
        while (System.nanoTime() < end) {
            Duration waited = ask();
            longest = waited.compareTo(longest) > 0 ? waited : longest;
            for (ProcessServer instance : services()) {
                most = Math.max(most, threads(instance));
                if (!Health.isAlive(instance.port())) {
                    findings.add(new Finding(Kind.REFUSED, what + ": " + instance.name() + " is not alive"));
                }
            }
            Trial.pause(BETWEEN);
        }
        trial.history()
                .remark("%s: the longest answer took %d ms, a service has up to %d threads"
                        .formatted(what, longest.toMillis(), most));
        if (longest.compareTo(BUDGET) > 0) {
            findings.add(new Finding(Kind.REFUSED, what + ": an answer took " + longest.toMillis() + " ms"));
        }
        if (most > MOST_THREADS) {
            findings.add(new Finding(Kind.REFUSED, what + ": a service had " + most + " threads"));
        }
        return findings;
    }

    private Duration ask() {
        long asked = System.nanoTime();
        trial.rig().office().within(BUDGET.multipliedBy(2)).get("/api/v1/posts?limit=5");
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    private List<ProcessServer> services() {
        return Arrays.stream(Part.values())
                .filter(Part::isService)
                .flatMap(part -> trial.rig().instances(part).stream())
                .toList();
    }

    /** As the kernel counts them; virtual ones are not among them. */
    private static int threads(ProcessServer instance) {
        Path status =
                Path.of("/proc", String.valueOf(instance.handle().orElseThrow().pid()), "task");
        try (var tasks = Files.list(status)) {
            return (int) tasks.count();
        } catch (IOException e) {
            return 0;
        }
    }
}
