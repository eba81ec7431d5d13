package cat.xarxa.local.server;

import cat.xarxa.local.server.program.StartCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own; subclasses say how it is prepared, launched and recognised as ready. */
public abstract class ProcessServer implements Server {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final String name;
    private final ServerHome home;
    private volatile @Nullable ServerProcess process;
    private volatile Consumer<ProcessHandle> onLaunch = launched -> {};

    protected ProcessServer(String name, ServerHome home) {
        this.name = name;
        this.home = home;
    }

    /** Fetches, unpacks, formats: whatever is missing before the launch. */
    protected abstract void prepare(Progress progress);

    protected abstract List<String> command();

    protected Map<String, String> environment() {
        return Map.of();
    }

    /** Asked again and again until it is true; false or an exception both mean "not yet". */
    protected abstract boolean isReady() throws Exception;

    protected Duration startLimit() {
        return Duration.ofSeconds(90);
    }

    /** Everything that is done over the running server's own interface, each time that it has started. */
    protected void settle(Progress progress) {}

    /** Where what a first run learns is kept; empty when none learns. */
    protected Optional<StartCache> startCache() {
        return Optional.empty();
    }

    @Override
    public final void start(Progress progress) {
        start(progress, Map.of());
    }

    /** Starts with more in its environment, this time only. */
    public final void startWith(Map<String, String> more) {
        start(Progress.silent(), more);
    }

    private synchronized void start(Progress progress, Map<String, String> more) {
        if (isRunning()) {
            throw new IllegalStateException(name + " runs already");
        }
        Ports.requireFree(home.port(), name);
        prepare(progress);
        progress.say("starting");
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(more);
        ServerProcess launched = ServerProcess.launch(name, command(), all, home);
        process = launched;
        try {
            onLaunch.accept(launched.handle());
            launched.await(this::isReady, startLimit());
            settle(progress);
        } catch (RuntimeException | Error e) {
            kill();
            throw e;
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int port() {
        return home.port();
    }

    protected final ServerHome home() {
        return home;
    }

    @Override
    public final synchronized void stop() {
        running().ifPresent(running -> running.stop(STOP_LIMIT));
        process = null;
    }

    @Override
    public final synchronized void kill() {
        running().ifPresent(ServerProcess::kill);
        process = null;
    }

    @Override
    public final void pause() {
        running().orElseThrow().signal("STOP");
    }

    @Override
    public final void resume() {
        running().orElseThrow().signal("CONT");
    }

    @Override
    public final boolean isRunning() {
        return running().isPresent();
    }

    /** The process itself, for who must find it again later; empty when it does not run. */
    public final Optional<ProcessHandle> handle() {
        return running().map(ServerProcess::handle);
    }

    /** Tells of each process as soon as it is launched, long before it is ready. */
    public final void onLaunch(Consumer<ProcessHandle> listener) {
        onLaunch = listener;
    }

    /** Keeps what the JVM learned since the start, if this was the run to learn from; true when it was. */
    public final boolean keepWhatItLearned(Progress progress) {
        Optional<StartCache> missing = startCache().filter(cache -> !cache.exists());
        return missing.isPresent() && handle().isPresent() && keep(missing.get(), handle().get(), progress);
    }

    private static boolean keep(StartCache cache, ProcessHandle process, Progress progress) {
        progress.say("keeping what it learned, for quicker starts");
        return cache.keep(process.pid());
    }

    private Optional<ServerProcess> running() {
        return Optional.ofNullable(process).filter(ServerProcess::isAlive);
    }
}
