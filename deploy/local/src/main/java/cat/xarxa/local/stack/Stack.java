package cat.xarxa.local.stack;

import cat.xarxa.local.application.Application;
import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.server.Ensemble;
import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Server;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The whole network as local processes. Whole-system tests start one of their own in a folder of their own, beside
 * whatever else runs, and end and start single parts of it: {@code stack.part(Part.NOTIFICATION).kill()}.
 */
public final class Stack implements AutoCloseable {

    private final StackPlan plan;
    private final Map<Part, List<ProcessServer>> instances;
    private @Nullable Launch launch;
    private Consumer<Part> onReady = part -> {};

    private Stack(StackPlan plan) {
        this.plan = plan;
        this.instances = new Servers(plan).all();
    }

    /** A stack of what is planned; nothing runs yet. */
    public static Stack of(StackPlan plan) {
        return new Stack(plan);
    }

    /**
     * A stack on free ports with the demo's members, which ends with this JVM at the latest. Where there are several of
     * a part, somebody has to stand before them: at {@link #placesOf}.
     */
    public static Stack redundant(Path folder, Redundancy redundancy) {
        return of(new StackPlan(
                new StackFolder(folder), PortPlan.free(), Lifetime.WITH_THIS_JVM, Beginning.DEMO, redundancy));
    }

    /** Starts all parts and returns when they are ready. */
    public void start() {
        start(List.of(Part.values()), StackProgress.silent());
    }

    /**
     * Starts some parts, as others run already, and returns when they are ready.
     *
     * @throws cat.xarxa.local.server.ServerFailure when one cannot; what this call started is ended then
     */
    public void start(Collection<Part> wanted, StackProgress progress) {
        Map<Part, Server> missing = new EnumMap<>(Part.class);
        wanted.forEach(part -> missing.put(part, part(part)));
        Launch started = new Launch(missing, progress, onReady);
        synchronized (this) {
            launch = started;
        }
        try {
            started.run();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Tells of every process as soon as there is one. */
    public void onLaunch(BiConsumer<Part, ProcessHandle> listener) {
        instances.forEach(
                (part, all) -> all.forEach(server -> server.onLaunch(process -> listener.accept(part, process))));
    }

    /** Tells of every part that has become ready. */
    public void onReady(Consumer<Part> listener) {
        onReady = listener;
    }

    /**
     * One part, to stop, kill, pause and start again: of a service the first one, as each of them does the whole work;
     * of a cluster all nodes.
     */
    public Server part(Part part) {
        List<ProcessServer> all = instances(part);
        return all.size() == 1 || part.isService() ? all.getFirst() : new Ensemble(part.label(), all);
    }

    /**
     * Where others look for a part; where it has several instances, somebody has to stand there and lead on to them.
     */
    public List<Integer> placesOf(Part part) {
        return plan.placesOf(part);
    }

    /** All of a part that there are; the second one of a service is not started with the others. */
    public List<ProcessServer> instances(Part part) {
        return Objects.requireNonNull(instances.get(part));
    }

    /** Which build of a part this stack starts; empty for what is not built here. */
    public String buildOf(Part part) {
        return instances(part).getFirst() instanceof Application application ? application.build() : "";
    }

    /** Lets the parts keep what their JVMs learned, for quicker starts. */
    public void keepWhatWasLearned(StackProgress progress) {
        instances.forEach((part, all) -> {
            if (all.getFirst().keepWhatItLearned(progress.of(part.label()))) {
                progress.done(part.label(), "ready, what it learned is kept");
            }
        });
    }

    public Addresses addresses() {
        return plan.addresses();
    }

    public Credentials credentials() {
        return plan.credentials();
    }

    /** Ends every part that this stack started: a lasting one in good order, a temporary one at once. */
    @Override
    public void close() {
        Launch running;
        synchronized (this) {
            running = launch;
        }
        if (running != null) {
            running.cancel();
        }
        Consumer<Server> ending = plan.lifetime() == Lifetime.UNTIL_STOPPED ? Server::stop : Server::kill;
        instances.values().parallelStream().flatMap(List::stream).forEach(ending);
    }
}
