package cat.xarxa.local.server;

import cat.xarxa.local.server.program.Patience;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** One running program: waits for it, and ends it and nothing else, by its own handle. */
final class ServerProcess {

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ServerProcess launch(String name, List<String> command, Map<String, String> environment, ServerHome home) {
        try {
            Files.createDirectories(home.data());
            Files.createDirectories(home.log().getParent());
            File output = home.log().toFile();
            ProcessBuilder builder = new ProcessBuilder(home.lifetime().wrap(command))
                    .directory(home.data().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
            builder.environment().putAll(environment);
            return new ServerProcess(name, builder.start(), home.log());
        } catch (IOException e) {
            throw new ServerFailure(name + " cannot be launched", String.valueOf(e.getMessage())).because(e);
        }
    }

    /** Returns when the server is ready; fails when it ends before or the time is over. */
    void await(Callable<Boolean> ready, Duration limit) {
        switch (new Patience(limit).until(ready, () -> !process.isAlive())) {
            case READY -> {}
            case GIVEN_UP -> throw failure("stopped while starting (exit code " + process.exitValue() + ")");
            case TOO_LATE -> throw failure("was not ready after " + limit.toSeconds() + " s");
        }
    }

    private ServerFailure failure(String what) {
        return new ServerFailure(name + " " + what, "read why in " + log + " and start again", log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** By the handle: the process itself would close the pipe that the watcher reads, who then kills at once. */
    void stop(Duration limit) {
        signal("CONT");
        handle().destroy();
        if (!endsWithin(limit)) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    void signal(String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("no signal can be sent to " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
