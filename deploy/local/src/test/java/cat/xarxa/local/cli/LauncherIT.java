package cat.xarxa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.cli.StubProject.Outcome;
import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.running.RunRecords;
import cat.xarxa.local.stack.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    @TempDir
    private static Path root;

    private static StubProject project;

    @BeforeAll
    static void build() throws IOException {
        project = new StubProject(root);
    }

    @AfterEach
    void endWhatATestLeft() throws Exception {
        project.run("down");
    }

    private static ProcessHandle processOf(Part part) {
        return new RunRecords(project.local().resolve("run"))
                .running(part.label())
                .flatMap(RunRecord::process)
                .orElseThrow();
    }

    @Test
    void startsEverythingOnceAndEndsAllOfIt() throws Exception {
        Outcome first = project.run("up");
        assertThat(first.said()).contains("kafka", "ready", "Ready after", "resident");
        assertThat(first.exit()).isZero();
        ProcessHandle kafka = processOf(Part.KAFKA);

        assertThat(project.run("up").said()).contains("Everything runs already", "Ready after");
        assertThat(project.run("status").said().lines().filter(line -> line.contains(" ready ")))
                .hasSize(Part.values().length);

        ProcessHandle events = processOf(Part.EVENTS);
        events.destroyForcibly();
        events.onExit().get(10, TimeUnit.SECONDS);
        assertThat(project.run("status").said()).contains("ended by itself");
        assertThat(project.run("up").said()).contains("events-service").doesNotContain("content-service  ");
        assertThat(processOf(Part.KAFKA)).isEqualTo(kafka);

        Outcome down = project.run("down");
        assertThat(down).isEqualTo(new Outcome(0, down.said()));
        assertThat(down.said()).startsWith("Stopped 9 parts");
        assertThat(project.processes()).isEmpty();
        assertThat(project.run("down").said()).isEqualToIgnoringNewLines("Nothing runs.");

        assertThat(project.run("reset", Map.of("CONFIRM", "1")).said()).contains("forgotten");
        assertThat(project.local().resolve("data")).doesNotExist();
        assertThat(project.local().resolve("credentials.env")).exists();
    }

    @Test
    void keepsSecretsToTheirOwnerAndOutOfItsWords() throws Exception {
        Outcome up = project.run("up");

        for (String file : new String[] {"credentials.env", "secrets.env"}) {
            Path secrets = project.local().resolve(file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                    .isEqualTo("rw-------");
            assertThat(Files.readAllLines(secrets))
                    .map(line -> line.split("=", 2)[1])
                    .noneMatch(secret -> up.said().contains(secret) && !secret.equals("coopcat-demo"));
        }
    }

    @Test
    void leavesNothingRunningWhenAPartDies() throws Exception {
        Outcome up = project.run("up", Map.of("STUB_THAT_DIES", project.portOf(Part.NOTIFICATION)));

        assertThat(up.exit()).isEqualTo(1);
        assertThat(up.said())
                .contains("notification-service stopped while starting (exit code 1), saying \"")
                .contains("this one was told to die", "notification-service.log");
        assertThat(project.processes()).isEmpty();
    }

    @Test
    void namesATakenPortAndStartsNothing() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            Outcome up = project.run("up", Map.of("XARXA_PORT_PORTAL", port));

            assertThat(up.exit()).isEqualTo(1);
            assertThat(up.said().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + port, "portal", "XARXA_PORT_PORTAL=");
            assertThat(project.processes()).isEmpty();
        }
    }

    @Test
    void endsWhatItStartedWhenItIsInterruptedAndStartsAfterwards() throws Exception {
        project.run("reset", Map.of("CONFIRM", "1"));
        Path output = project.local().resolve("interrupted.out");
        Process up = project.launch("up", Map.of(), output);
        Path keycloak = project.local().resolve("logs/keycloak.log");
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> Files.readString(keycloak).contains("Initializing database schema"));

        up.destroy();

        assertThat(up.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output)).contains("Stopping what was started.");
        assertThat(project.processes()).isEmpty();
        assertThat(project.run("up").said()).contains("Ready after");
    }
}
