package cat.xarxa.local.cli;

import cat.xarxa.local.running.Ending;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** Ends what make up started and nothing else: our services first, then the servers that they use. */
record Down(LocalStack local) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void run() {
        local.lock();
        Map<Part, RunRecord> running = local.running();
        if (running.isEmpty()) {
            System.out.println("Nothing runs.");
            endEverything();
            return;
        }
        long began = System.nanoTime();
        endEverything();
        System.out.printf(
                "Stopped %d parts in %d s; the data is kept, make up finds it again.%n",
                running.size(), Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    /** Ends everything that runs, and forgets what has ended by itself. */
    void endEverything() {
        end(local.running());
        Arrays.stream(Part.values()).map(Part::label).forEach(local.records()::forget);
    }

    /** Returns when all of these are gone. */
    void end(Map<Part, RunRecord> running) {
        end(running, true);
        end(running, false);
    }

    private void end(Map<Part, RunRecord> running, boolean applications) {
        running.entrySet().stream()
                .filter(part -> part.getKey().isApplication() == applications)
                .toList()
                .parallelStream()
                .forEach(part -> end(part.getKey(), part.getValue()));
    }

    private void end(Part part, RunRecord run) {
        run.process().ifPresent(process -> {
            if (!Ending.of(process, PATIENCE)) {
                System.out.printf("%s did not stop in %d s and was ended.%n", part.label(), PATIENCE.toSeconds());
            }
        });
        local.records().forget(part.label());
    }
}
