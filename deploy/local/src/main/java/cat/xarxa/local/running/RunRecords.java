package cat.xarxa.local.running;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The records of one stack, a file for each part, so that what is ended is what was started and nothing else. */
public final class RunRecords {

    private final Path folder;

    public RunRecords(Path folder) {
        this.folder = folder;
    }

    public void remember(String part, RunRecord run) {
        try {
            Files.createDirectories(folder);
            StringWriter text = new StringWriter();
            run.asProperties().store(text, null);
            Path written = Files.writeString(folder.resolve(part + ".new"), text.toString());
            Files.move(written, file(part), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was started last as this part, whether it still runs or not. */
    public Optional<RunRecord> of(String part) {
        if (!Files.exists(file(part))) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file(part))) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(RunRecord.read(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, if it runs. */
    public Optional<RunRecord> running(String part) {
        return of(part).filter(run -> run.process().isPresent());
    }

    public void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".properties");
    }
}
