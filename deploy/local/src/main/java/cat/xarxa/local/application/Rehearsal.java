package cat.xarxa.local.application;

import cat.xarxa.local.running.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A start that ends before the service would begin to work, so that the JVM can learn from it what the next starts
 * need. Whether it succeeds is of no importance but to their speed.
 */
record Rehearsal(List<String> command, Map<String, String> environment, Path log) {

    /** True when the service came as far as it should. */
    boolean succeeds() {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            return endOf(process) == 0;
        } catch (IOException e) {
            throw new IllegalStateException("a service cannot be launched", e);
        }
    }

    private static int endOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Ending.of(process.toHandle(), Duration.ZERO);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a service learned to start", e);
        }
    }
}
