package cat.xarxa.local.server.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the JVM learned in the first run of a build (classes loaded and linked, methods profiled), kept in one file for
 * the next starts: JEP 483 and 514. Another JVM cannot use it and learns anew.
 *
 * @param folder of the build
 */
public record StartCache(Path folder) {

    /** Whether a run was learned from. */
    public boolean exists() {
        return Files.exists(file());
    }

    private Path file() {
        return folder.resolve("start-" + Runtime.version() + ".aot");
    }

    /** What is being written, or was left half written when somebody pulled the plug. */
    private Path draft() {
        return folder.resolve("start.draft");
    }

    /** Uses what is there; else learns in this run, if it may. */
    public List<String> options(boolean mayLearn) {
        if (exists()) {
            return List.of("-XX:AOTCache=" + file());
        }
        return mayLearn
                ? List.of("-XX:AOTCacheOutput=" + draft(), "-Xlog:aot*=error:stderr", "-Xlog:cds*=error:stderr")
                : List.of();
    }

    /** Keeps what a run that is over has written; false when it wrote nothing. */
    public boolean keep() {
        try {
            if (Files.exists(draft())) {
                Files.move(draft(), file(), StandardCopyOption.ATOMIC_MOVE);
            }
            return exists();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the learning of a running JVM, which goes on, and keeps it. */
    public boolean keep(long pid) {
        Path jcmd = Path.of(JavaProgram.executable()).resolveSibling("jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "AOT.end_recording")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 && keep();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
