package cat.xarxa.local.application;

import cat.xarxa.local.running.Health;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.program.Errand;
import cat.xarxa.local.server.program.JavaProgram;
import cat.xarxa.local.server.program.StartCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our services, ready when its readiness probe says so. */
public final class Application extends ProcessServer {

    private static final int HEAP = 256;

    private final Path builds;
    private final Map<String, String> environment;
    private volatile UnpackedJar jar;

    /**
     * Sets up a service; nothing happens before its start.
     *
     * @param builds folder for unpacked builds of this service
     */
    public Application(String name, ServerHome home, BuiltJar jar, Path builds, Map<String, String> environment) {
        super(name, home);
        this.builds = builds;
        this.jar = new UnpackedJar(jar, builds);
        this.environment = new HashMap<>(environment);
        this.environment.put("SERVER_PORT", String.valueOf(home.port()));
    }

    /** A new build is rehearsed at its second start, as a developer's seldom sees one; the very first one at once. */
    @Override
    protected void prepare(Progress progress) {
        boolean isNew = jar.unpackOnce(progress);
        if (home().isLasting() && !cache().exists() && (!isNew || jar.isOnlyBuild())) {
            progress.say("learning to start quickly, once");
            rehearse();
        }
    }

    /** A start that ends before the service would work; whether it succeeds matters to nothing but later speed. */
    private void rehearse() {
        List<String> command = command(cache().options(true), "-Dspring.context.exit=onRefresh");
        try {
            if (new Errand(command, environment, jar.folder().resolve("rehearsal.log")).run() == 0) {
                cache().keep();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<String> command() {
        return command(cache().options(false), "-Dserver.address=127.0.0.1");
    }

    private List<String> command(List<String> learning, String property) {
        List<String> options = new ArrayList<>(learning);
        options.addAll(List.of("-XX:+UseCompactObjectHeaders", "-Dfile.encoding=UTF-8", property));
        return new JavaProgram(jar.classpath(), HEAP, options, List.of(jar.mainClass())).command();
    }

    @Override
    protected Map<String, String> environment() {
        return environment;
    }

    @Override
    protected Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    @Override
    protected boolean isReady() {
        return Health.isReady(port());
    }

    /** Another build of the service, older or newer, runs from the next start on. */
    public void install(BuiltJar other) {
        jar = new UnpackedJar(other, builds);
    }

    /** Names the build that runs or would run. */
    public String build() {
        return jar.folder().getFileName().toString();
    }

    private StartCache cache() {
        return new StartCache(jar.folder());
    }
}
