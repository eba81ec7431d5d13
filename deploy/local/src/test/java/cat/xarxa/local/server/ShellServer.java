package cat.xarxa.local.server;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** A server that is a line of shell, ready as soon as it has made a file named so. */
final class ShellServer extends ProcessServer {

    private final String script;
    private final Duration limit;

    ShellServer(ServerHome home, String script) {
        this(home, script, Duration.ofSeconds(30));
    }

    ShellServer(ServerHome home, String script, Duration limit) {
        super("Shell", home);
        this.script = script;
        this.limit = limit;
    }

    @Override
    protected void prepare(Progress progress) {}

    @Override
    protected List<String> command() {
        return List.of("sh", "-c", script);
    }

    @Override
    protected boolean isReady() {
        return Files.exists(home().data().resolve("ready"));
    }

    @Override
    protected Duration startLimit() {
        return limit;
    }
}
