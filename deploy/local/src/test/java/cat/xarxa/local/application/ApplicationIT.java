package cat.xarxa.local.application;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationIT {

    @TempDir
    private Path root;

    private Application application(String note, ServerHome home) throws IOException {
        StubService.writeJar(root, "content-service", note);
        BuiltJar jar = BuiltJar.of(root, "content-service");
        return new Application("content-service", home, jar, root.resolve("builds"), Map.of());
    }

    private ServerHome lasting() {
        return ServerHome.lasting(Ports.free(), root.resolve("data"), root.resolve("content.log"));
    }

    /** Starts and stops a build; tells whether its JVM has learned to start. */
    private boolean hasLearnedAfterStart(String note, ServerHome home) throws IOException {
        Application application = application(note, home);
        application.start();
        application.stop();
        try (Stream<Path> files = Files.list(root.resolve("builds").resolve(application.build()))) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        }
    }

    @Test
    void rehearsesTheFirstBuildAtOnceAndLaterOnesAtTheirSecondStart() throws IOException {
        assertThat(hasLearnedAfterStart("first", lasting())).isTrue();
        assertThat(hasLearnedAfterStart("second", lasting())).isFalse();
        assertThat(hasLearnedAfterStart("second", lasting())).isTrue();
    }

    @Test
    void keepsOnlyTheBuildsLastUsed() throws IOException {
        for (String note : new String[] {"first", "second", "third"}) {
            hasLearnedAfterStart(note, ServerHome.forTests(root, "data"));
        }

        try (Stream<Path> builds = Files.list(root.resolve("builds"))) {
            assertThat(builds.filter(Files::isDirectory)).hasSize(2);
        }
    }

    @Test
    void startsTheSameBuildAgainAfterAKill() throws IOException {
        Application application = application("first", ServerHome.forTests(root, "data"));
        application.start();
        int port = application.port();

        application.kill();
        application.start();

        assertThat(application.isRunning()).isTrue();
        assertThat(application.port()).isEqualTo(port);
        application.kill();
    }
}
