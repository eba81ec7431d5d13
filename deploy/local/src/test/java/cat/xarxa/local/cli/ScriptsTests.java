package cat.xarxa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTests {

    @TempDir
    private Path folder;

    private record Outcome(int exit, String said) {}

    private static Outcome run(String script, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(ProjectFolder.root()
                        .resolve("deploy/local/bin")
                        .resolve(script)
                        .toString())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said.strip());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac " + version + "\n");
        Files.setPosixFilePermissions(javac, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    @Test
    void findTheJdkThatJavaHomeNames() throws Exception {
        Path home = jdk("mine", "25.0.1");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");

        assertThat(run("find-jdk", Map.of("JAVA_HOME", home.toString()))).isEqualTo(new Outcome(0, home.toString()));
    }

    @Test
    void askAJdkThatDoesNotSayItsVersion() throws Exception {
        Path home = jdk("bare", "25-ea");

        assertThat(run("find-jdk", Map.of("JAVA_HOME", home.toString()))).isEqualTo(new Outcome(0, home.toString()));
    }

    @Test
    void passByAnOlderJdk() throws Exception {
        Path old = jdk("old", "17.0.2");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");
        Path home = jdk(".sdkman/candidates/java/25-tem", "25");

        Outcome outcome =
                run("find-jdk", Map.of("JAVA_HOME", old.toString(), "SDKMAN_DIR", "", "HOME", folder.toString()));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.said()).isNotEqualTo(old.toString());
        assertThat(home).exists();
    }
}
