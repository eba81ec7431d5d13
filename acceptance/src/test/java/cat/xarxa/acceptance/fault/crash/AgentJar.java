package cat.xarxa.acceptance.fault.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/** The agent in a jar, made once in this JVM: one of an earlier run may be older than the agent. */
final class AgentJar {

    private static final Set<Path> MADE = new HashSet<>();

    private AgentJar() {}

    /** What a JVM is told to load it with; its arguments follow after an equals sign. */
    static synchronized String option(Path folder) throws IOException {
        return "-javaagent:" + jar(Files.createDirectories(folder.toAbsolutePath()));
    }

    /** The agent as a JVM takes it: its classes in a jar that names the library beside it. */
    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("crash-agent.jar");
        if (!MADE.add(jar)) {
            return jar;
        }
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", CrashAgent.class.getName());
        main.put(Attributes.Name.CLASS_PATH, library().toUri().toString());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream classes = new JarOutputStream(file, manifest)) {
            for (Class<?> type : new Class<?>[] {
                CrashAgent.class, CrashAgent.Before.class, CrashAgent.After.class, CrashAgent.Slow.class
            }) {
                add(type, classes);
            }
        }
        return jar;
    }

    private static void add(Class<?> type, JarOutputStream classes) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        classes.putNextEntry(new JarEntry(name));
        try (InputStream code = Objects.requireNonNull(type.getResourceAsStream("/" + name), name)) {
            code.transferTo(classes);
        }
        classes.closeEntry();
    }

    private static Path library() {
        try {
            return Path.of(ByteBuddy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
