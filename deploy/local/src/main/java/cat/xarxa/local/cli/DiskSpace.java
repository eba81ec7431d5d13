package cat.xarxa.local.cli;

import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether the disk has room for the network, before a full one breaks a server in the middle of its work. */
final class DiskSpace {

    private static final long NEEDED = 3_000_000_000L;

    private DiskSpace() {}

    static void require(Path folder) {
        try {
            require(folder, Files.getFileStore(Files.createDirectories(folder)).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void require(Path folder, long free) {
        if (free < NEEDED) {
            throw new ServerFailure(
                    "Only %d MB of disk are free in %s".formatted(free / 1_000_000, folder),
                    "make room: the network needs %d MB".formatted(NEEDED / 1_000_000));
        }
    }
}
