package cat.xarxa.local.server;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's root, and the one ignored folder below it that holds all that is fetched or made at run time. */
public final class ProjectFolder {

    private static final String ROOT = "xarxa.root";

    private ProjectFolder() {}

    /** The folder that the property {@code xarxa.root} names, else the nearest one with a {@code .mvn}. */
    public static Path root() {
        String given = System.getProperty(ROOT);
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new ServerFailure(
                "This is not a folder of the project", "run it from there, or name the root by -D" + ROOT);
    }

    /** What is kept out of the repository. */
    public static Path local() {
        return root().resolve(".local");
    }

    /** The programs of the servers, fetched once. */
    public static Path servers() {
        return local().resolve("servers");
    }
}
