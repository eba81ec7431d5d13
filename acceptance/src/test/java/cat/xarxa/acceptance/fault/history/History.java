package cat.xarxa.acceptance.fault.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients asked for and were told, in their order and by their clock; each line is in the file at once. */
public final class History {

    private final Path file;
    private final Map<String, Done> last = new LinkedHashMap<>();

    public History(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client sends this now; until it is told, nobody knows what became of it. */
    public synchronized void invoke(Write write) {
        last.put(write.key(), new Done(write, Outcome.unknown(0)));
        note("INVOKE", write, "");
    }

    /** A client was told this now. */
    public synchronized void end(Write write, Outcome outcome) {
        last.put(write.key(), new Done(write, outcome));
        note(outcome.kind().name(), write, outcome.status() + " " + outcome.id() + " " + outcome.version());
    }

    /** All writes with what is known of them by now. */
    public synchronized List<Done> writes() {
        return List.copyOf(last.values());
    }

    /** Writes of which nobody knows whether they were done. */
    public List<Write> unknown() {
        return writes().stream().filter(Done::isUnknown).map(Done::write).toList();
    }

    /** Something that happened beside the writes. */
    public synchronized void remark(String what) {
        line("REMARK " + what);
    }

    private void note(String what, Write write, String told) {
        line(String.join(" ", what, write.key(), write.operation().name(), write.path(), told));
    }

    private void line(String text) {
        try {
            Files.writeString(file, Instant.now() + " " + text + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
