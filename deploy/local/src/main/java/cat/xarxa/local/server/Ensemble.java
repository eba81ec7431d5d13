package cat.xarxa.local.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Servers that only make one together: they start side by side, as each waits until enough of them are there. */
public final class Ensemble implements Server {

    private final String name;
    private final List<? extends Server> nodes;

    public Ensemble(String name, List<? extends Server> nodes) {
        this.name = name;
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return nodes.getFirst().port();
    }

    @Override
    public void start(Progress progress) {
        List<CompletableFuture<Void>> starts = nodes.stream()
                .filter(node -> !node.isRunning())
                .map(node -> CompletableFuture.runAsync(() -> node.start(progress), Thread::startVirtualThread))
                .toList();
        try {
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            each(Server::kill);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void stop() {
        each(Server::stop);
    }

    @Override
    public void kill() {
        each(Server::kill);
    }

    @Override
    public void pause() {
        each(Server::pause);
    }

    @Override
    public void resume() {
        each(Server::resume);
    }

    /** Whether all of them do. */
    @Override
    public boolean isRunning() {
        return nodes.stream().allMatch(Server::isRunning);
    }

    private void each(Consumer<Server> act) {
        nodes.parallelStream().forEach(act);
    }
}
