package cat.xarxa.local.cli;

import cat.xarxa.local.application.StubService;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.program.JavaProgram;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.PortPlan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A folder like the project's own after a build: the real servers, stubs for our services, its own data and ports. */
final class StubProject {

    private final Path root;
    private final Map<String, String> environment =
            new HashMap<>(PortPlan.free().asEnvironment());

    StubProject(Path root) throws IOException {
        this.root = root.toRealPath();
        environment.put("DEMO", "0");
        Files.createDirectories(root.resolve(".local"));
        link("deploy");
        link(".local/servers");
        for (Part part : Part.values()) {
            if (part.isApplication()) {
                StubService.writeJar(root, part.label(), "");
            }
        }
    }

    private void link(String folder) throws IOException {
        Files.createSymbolicLink(root.resolve(folder), ProjectFolder.root().resolve(folder));
    }

    String portOf(Part part) {
        return Objects.requireNonNull(environment.get("XARXA_PORT_" + part.name()));
    }

    Path local() {
        return root.resolve(".local");
    }

    /** Starts the launcher with one word; its output goes to the file. */
    Process launch(String word, Map<String, String> more, Path output) {
        List<String> command = new ArrayList<>(List.of(
                JavaProgram.executable(),
                "-XX:TieredStopAtLevel=1",
                "-Dxarxa.root=" + root,
                "-Dlogback.configurationFile=launcher-logback.xml",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                Xarxa.class.getName(),
                word));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the launcher to its end. */
    Outcome run(String word, Map<String, String> more) throws Exception {
        Path output = local().resolve(word + ".out");
        Process process = launch(word, more, output);
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(word + " does not end; it said: " + Files.readString(output));
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    Outcome run(String word) throws Exception {
        return run(word, Map.of());
    }

    /** The command lines of what runs on this project's data. */
    List<String> processes() throws IOException {
        Process ps = new ProcessBuilder("ps", "-e", "-ww", "-o", "args=").start();
        try (BufferedReader lines = ps.inputReader()) {
            return lines.lines()
                    .filter(command -> command.contains(local().toString()))
                    .toList();
        }
    }

    /**
     * How one word ended.
     *
     * @param said on both outputs
     */
    record Outcome(int exit, String said) {}
}
