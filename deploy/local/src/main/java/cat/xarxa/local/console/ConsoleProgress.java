package cat.xarxa.local.console;

import cat.xarxa.local.stack.StackProgress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A line for each part with what it does and the seconds so far: redrawn in place on a terminal, elsewhere printed when
 * something changes and every ten seconds.
 */
public final class ConsoleProgress implements StackProgress, AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Map<String, ProgressLine> lines = new LinkedHashMap<>();
    private int drawn;
    private boolean closed;

    ConsoleProgress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** On this process's own output, ticking by itself. */
    public static ConsoleProgress start() {
        ConsoleProgress progress = new ConsoleProgress(System.out, isTerminal(), System::nanoTime);
        Thread.ofPlatform().daemon().name("progress").start(progress::tickUntilClosed);
        return progress;
    }

    /** Whether a person sees this. */
    @SuppressWarnings("SystemConsoleNull") // the null checker does not know it yet
    public static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public synchronized void say(String part, String what) {
        long now = nanos.getAsLong();
        ProgressLine before = lines.get(part);
        lines.put(part, before == null ? ProgressLine.begun(what, now) : before.now(what, now));
        show(part);
    }

    @Override
    public synchronized void done(String part, String what) {
        say(part, what);
        lines.computeIfPresent(part, (name, line) -> line.finished(nanos.getAsLong()));
        if (terminal) {
            draw();
        }
    }

    private void show(String part) {
        if (terminal) {
            draw();
            return;
        }
        long now = nanos.getAsLong();
        lines.computeIfPresent(part, (name, line) -> {
            out.println(line.text(name, now));
            return line.told(now);
        });
    }

    private void draw() {
        StringBuilder screen = new StringBuilder(drawn == 0 ? "" : "\u001b[" + drawn + "A");
        lines.forEach((part, line) -> screen.append("\r\u001b[K")
                .append(line.text(part, nanos.getAsLong()))
                .append('\n'));
        out.print(screen);
        out.flush();
        drawn = lines.size();
    }

    synchronized void tick() {
        if (closed) {
            return;
        }
        if (terminal) {
            draw();
            return;
        }
        lines.entrySet().stream()
                .filter(line -> line.getValue().isSilentFor(HEARTBEAT, nanos.getAsLong()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::show);
    }

    private void tickUntilClosed() {
        while (!closed) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                return;
            }
            tick();
        }
    }

    /** Leaves the lines as they are. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
