package cat.xarxa.local.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets one process at a time fetch or unpack into a folder, as the tests of several modules may run at once. */
public final class FolderLock {

    private FolderLock() {}

    /** Runs the work while no other thread or process holds the folder. */
    public static void whileHeld(Path folder, Work work) {
        synchronized (FolderLock.class) {
            try {
                Files.createDirectories(folder);
                try (FileChannel file = FileChannel.open(folder.resolve(".lock"), CREATE, WRITE);
                        FileLock held = file.lock()) {
                    assert held.isValid();
                    work.run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is done with the folder. */
    @FunctionalInterface
    public interface Work {

        void run() throws IOException;
    }
}
