package cat.xarxa.local.server.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that is run to its end, or ended with its children when this thread is interrupted.
 *
 * @param environment beside our own
 * @param log file that its output is appended to
 */
public record Errand(List<String> command, Map<String, String> environment, Path log) {

    /** Returns the exit code. */
    public int run() throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return endOf(builder.start());
    }

    private int endOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            endWithChildren(process.toHandle());
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + command.getFirst(), e);
        }
    }

    /** The program first: a script would go on to its next command if only that child were ended. */
    private static void endWithChildren(ProcessHandle program) {
        List<ProcessHandle> children = program.descendants().toList();
        program.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
