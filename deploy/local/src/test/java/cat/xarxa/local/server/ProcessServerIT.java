package cat.xarxa.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.program.JavaProgram;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessServerIT {

    @TempDir
    private Path folder;

    @Test
    void saysWhatHappenedAndWhereToReadWhyWhenAServerDiesWhileStarting() {
        ServerHome home = ServerHome.forTests(folder, "dying");

        assertThatThrownBy(() -> new ShellServer(home, "echo no space left; exit 7").start())
                .isInstanceOfSatisfying(
                        ServerFailure.class,
                        failure ->
                                assertThat(failure.log()).isEqualTo(home.log()).hasContent("no space left"))
                .hasMessageContaining("Shell stopped while starting (exit code 7)")
                .hasMessageContaining(home.log().toString());
    }

    @Test
    void namesTheTakenPort() throws Exception {
        ServerHome home = ServerHome.forTests(folder, "late");
        try (ServerSocket other = new ServerSocket(home.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();

            assertThatThrownBy(() -> new ShellServer(home, "sleep 60").start())
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + home.port() + " is taken");
        }
    }

    @Test
    void leavesNothingRunningWhenAServerIsNotReadyInTime() throws Exception {
        ServerHome home = ServerHome.forTests(folder, "slow");

        assertThatThrownBy(() -> new ShellServer(home, "echo $$ > pid; sleep 60", Duration.ofSeconds(3)).start())
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("was not ready");
        assertThat(isAlive(home)).isFalse();
    }

    @Test
    void stopsInGoodOrder() throws Exception {
        ServerHome home = ServerHome.forTests(folder, "orderly");
        ShellServer server =
                new ShellServer(home, "trap 'echo goodbye; exit 0' TERM; touch ready; while :; do sleep 0.1; done");
        server.start();

        server.stop();

        assertThat(home.log()).hasContent("goodbye");
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void stopsAPausedServerToo() {
        ShellServer server = new ShellServer(
                ServerHome.forTests(folder, "paused"), "trap 'exit 0' TERM; touch ready; while :; do sleep 0.1; done");
        server.start();
        server.pause();

        server.stop();

        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void takesItsServersAlongWhenItsJvmIsKilled() throws Exception {
        Process parent = jvmWithAServer(Lifetime.WITH_THIS_JVM);
        ProcessHandle server = serverOf(parent);

        parent.destroyForcibly().waitFor();

        assertThat(server.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void leavesALastingServerRunningWhenItsJvmEnds() throws Exception {
        Process parent = jvmWithAServer(Lifetime.UNTIL_STOPPED);
        ProcessHandle server = serverOf(parent);

        parent.destroyForcibly().waitFor();

        assertThat(server.onExit()).failsWithin(Duration.ofSeconds(1));
        assertThat(server.destroyForcibly()).isTrue();
    }

    private Process jvmWithAServer(Lifetime lifetime) throws Exception {
        List<String> arguments = List.of(JvmWithAServer.class.getName(), folder.toString(), lifetime.name());
        return new ProcessBuilder(
                        new JavaProgram(List.of(System.getProperty("java.class.path")), 64, List.of(), arguments)
                                .command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle serverOf(Process parent) throws Exception {
        try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
            return ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }
    }

    private static boolean isAlive(ServerHome home) throws Exception {
        long pid = Long.parseLong(Files.readString(home.data().resolve("pid")).strip());
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
