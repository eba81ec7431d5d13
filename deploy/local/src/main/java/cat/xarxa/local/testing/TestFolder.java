package cat.xarxa.local.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders below the module's {@code target}: data is thrown away at the end, logs stay to be read. */
final class TestFolder {

    private TestFolder() {}

    static Path create(String name) {
        try {
            Path target =
                    Files.createDirectories(Path.of("target").toAbsolutePath().resolve(name));
            return Files.createTempDirectory(target, ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folders in it and leaves the files, which are logs. */
    static void forgetData(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isDirectory).forEach(TestFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
