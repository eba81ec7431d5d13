package cat.xarxa.local.testing.container;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

/** The Docker engine of this machine: whether it answers, and whether it has an image or can get it. */
public final class DockerEngine {

    private static final int FETCH_LIMIT_S = 180;

    private DockerEngine() {}

    /** Looks for the engine's socket first, for where there is none Testcontainers' own search is slow and loud. */
    public static boolean answers() {
        return mayBeThere() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean mayBeThere() {
        return System.getenv("DOCKER_HOST") != null || sockets().anyMatch(Files::exists);
    }

    private static Stream<Path> sockets() {
        String home = System.getProperty("user.home");
        return Stream.concat(
                Stream.of(Path.of("/var/run/docker.sock"), Path.of(home, ".docker/run/docker.sock")),
                Stream.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, "docker.sock")));
    }

    /** Fetches what is missing; the first image that cannot be had ends the search. */
    public static boolean has(List<String> images) {
        return images.stream().allMatch(DockerEngine::has);
    }

    private static boolean has(String image) {
        try {
            new RemoteDockerImage(DockerImageName.parse(image)).get(FETCH_LIMIT_S, TimeUnit.SECONDS);
            return true;
        } catch (Exception unavailable) {
            return false;
        }
    }
}
