package cat.xarxa.local.testing.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
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
        return images.stream().map(DockerImageName::parse).allMatch(image -> isHere(image) || isFetched(image));
    }

    private static boolean isHere(DockerImageName image) {
        try {
            docker().inspectImageCmd(image.asCanonicalNameString()).exec();
            return true;
        } catch (DockerException e) {
            return false;
        }
    }

    /** Tries once: Testcontainers' own way tries for two minutes, in each test JVM anew. */
    private static boolean isFetched(DockerImageName image) {
        System.out.println("[real servers] fetching the image " + image);
        try {
            return docker().pullImageCmd(image.getUnversionedPart())
                    .withTag(image.getVersionPart())
                    .start()
                    .awaitCompletion(FETCH_LIMIT_S, TimeUnit.SECONDS);
        } catch (DockerException | DockerClientException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }
}
