package cat.xarxa.local.stack;

import cat.xarxa.local.running.LogTail;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.server.ServerFailure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts parts side by side, each as soon as those that it needs are ready; the first failure ends the others. */
final class Launch {

    private final Map<Part, ? extends Server> servers;
    private final StackProgress progress;
    private final Consumer<Part> onReady;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("launch-", 0).factory());

    Launch(Map<Part, ? extends Server> servers, StackProgress progress, Consumer<Part> onReady) {
        this.servers = servers;
        this.progress = progress;
        this.onReady = onReady;
    }

    /**
     * Returns when all are ready.
     *
     * @throws ServerFailure when one is not; those that did start still run then, none is still starting
     */
    void run() {
        Map<Part, CompletableFuture<Void>> ready = new EnumMap<>(Part.class);
        CompletableFuture<Object> failure = new CompletableFuture<>();
        for (Part part : servers.keySet()) {
            ready.put(
                    part,
                    CompletableFuture.allOf(needed(part, ready))
                            .thenRunAsync(() -> start(part), threads)
                            .whenComplete((done, problem) -> failOn(problem, failure)));
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(values(ready)), failure)
                    .join();
        } catch (CompletionException e) {
            throw asFailure(e);
        } finally {
            cancel();
        }
        servers.forEach(Launch::requireStillRunning);
    }

    private static void requireStillRunning(Part part, Server server) {
        if (!server.isRunning()) {
            throw new ServerFailure(
                    part.label() + " ended while the others were starting", "read its log (make logs) and start again");
        }
    }

    private static void failOn(@Nullable Throwable problem, CompletableFuture<?> failure) {
        if (problem != null) {
            failure.completeExceptionally(problem);
        }
    }

    private static CompletableFuture<?>[] needed(Part part, Map<Part, CompletableFuture<Void>> ready) {
        return part.needs().stream().filter(ready::containsKey).map(ready::get).toArray(CompletableFuture[]::new);
    }

    private static CompletableFuture<?>[] values(Map<Part, CompletableFuture<Void>> ready) {
        return ready.values().toArray(CompletableFuture[]::new);
    }

    private void start(Part part) {
        Objects.requireNonNull(servers.get(part)).start(progress.of(part.label()));
        onReady.accept(part);
        progress.done(part.label(), "ready");
    }

    /** Interrupts what is still starting and returns when nothing is. */
    void cancel() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a part does not let itself be interrupted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException asFailure(CompletionException e) {
        Throwable cause = e;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof ServerFailure failure ? withLastWords(failure) : new IllegalStateException(cause);
    }

    private static ServerFailure withLastWords(ServerFailure failure) {
        if (failure.log() == null) {
            return failure;
        }
        return LogTail.lastMeaningfulLine(failure.log())
                .map(words -> new ServerFailure(
                        failure.happened() + ", saying \"" + words + "\"", failure.remedy(), failure.log()))
                .orElse(failure);
    }
}
