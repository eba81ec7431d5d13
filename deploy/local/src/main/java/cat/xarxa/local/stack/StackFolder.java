package cat.xarxa.local.stack;

import cat.xarxa.local.server.ProjectFolder;
import java.nio.file.Path;

/**
 * Where a stack keeps what is its own.
 *
 * @param base folder of one stack
 */
public record StackFolder(Path base) {

    /** The one of make up. */
    public static StackFolder ofTheProject() {
        return new StackFolder(ProjectFolder.local());
    }

    /** What a reset forgets. */
    public Path data() {
        return base.resolve("data");
    }

    /** Of a part's first, second or third. */
    public Path data(Part part, int number) {
        return data().resolve(numbered(part, number));
    }

    public Path log(Part part) {
        return log(part, 1);
    }

    Path log(Part part, int number) {
        return base.resolve("logs").resolve(numbered(part, number) + ".log");
    }

    private static String numbered(Part part, int number) {
        return number == 1 ? part.label() : part.label() + "-" + number;
    }

    /** Which processes run. */
    public Path run() {
        return base.resolve("run");
    }

    public Path credentials() {
        return base.resolve("credentials.env");
    }

    Path secrets() {
        return base.resolve("secrets.env");
    }

    /** The unpacked builds of a part, shared by all stacks of this project. */
    static Path builds(Part part) {
        return ProjectFolder.local().resolve("applications").resolve(part.label());
    }
}
