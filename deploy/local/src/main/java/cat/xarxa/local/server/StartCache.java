package cat.xarxa.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM learned in the first run of a build (classes loaded and linked, methods profiled), kept in one file for
 * the next starts: JEP 483 and 514.
 */
public record StartCache(Path file) {

    /** Whether a run was learned from. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Uses what is there; else learns in this run, if it may. */
    public List<String> options(boolean mayLearn) {
        if (exists()) {
            return List.of("-XX:AOTCache=" + file);
        }
        return mayLearn
                ? List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=error:stderr", "-Xlog:cds*=error:stderr")
                : List.of();
    }

    /** Ends the learning of a running JVM, which goes on, and writes the file. */
    boolean keep(long pid) {
        Path jcmd = Path.of(JavaProgram.executable()).resolveSibling("jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "AOT.end_recording")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 && exists();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
