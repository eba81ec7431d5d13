package cat.xarxa.local.application;

import cat.xarxa.local.server.FolderLock;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.program.Errand;
import cat.xarxa.local.server.program.JavaProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A built jar laid out as plain jars in a folder of its own, as the JVM's caches want it: a new build gets a new
 * folder, so that a running one is not disturbed.
 */
final class UnpackedJar {

    private static final int KEPT = 2;

    private final BuiltJar jar;
    private final Path builds;
    private final Path folder;

    UnpackedJar(BuiltJar jar, Path builds) {
        this.jar = jar;
        this.builds = builds;
        this.folder = builds.resolve(jar.fingerprint());
    }

    Path folder() {
        return folder;
    }

    List<String> classpath() {
        return List.of(folder.resolve(jar.name()).toString());
    }

    String mainClass() {
        return jar.mainClass();
    }

    /** True when this build was not there yet. */
    boolean unpackOnce(Progress progress) {
        boolean isNew = !Files.exists(folder);
        FolderLock.whileHeld(builds, () -> {
            if (!Files.exists(folder)) {
                progress.say("unpacking");
                unpack();
                forgetOldBuilds();
            }
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        });
        return isNew;
    }

    /** Whether no other build was started here before. */
    boolean isOnlyBuild() {
        return builds().size() == 1;
    }

    private List<Path> builds() {
        try (Stream<Path> folders = Files.list(builds)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(UnpackedJar::lastUse).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack() throws IOException {
        Path half = builds.resolve(folder.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        Path log = builds.resolve("unpacking.log");
        List<String> command = List.of(
                JavaProgram.executable(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                jar.file().toString(),
                "extract",
                "--destination",
                half.toString());
        if (new Errand(command, Map.of(), log).run() != 0) {
            throw new ServerFailure(jar.name() + " cannot be unpacked", "read why in " + log, log);
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void forgetOldBuilds() throws IOException {
        for (Path build : builds().stream().skip(KEPT).toList()) {
            FileSystemUtils.deleteRecursively(build);
        }
    }

    private static FileTime lastUse(Path build) {
        try {
            return Files.getLastModifiedTime(build);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
