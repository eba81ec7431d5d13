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

    Path data(Part part) {
        return data().resolve(part.label());
    }

    public Path log(Part part) {
        return base.resolve("logs").resolve(part.label() + ".log");
    }

    Path secondLog(Part part) {
        return base.resolve("logs").resolve(part.label() + "-2.log");
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
