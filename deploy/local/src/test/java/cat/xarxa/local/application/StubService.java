package cat.xarxa.local.application;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands for one of our services: is ready at once, or dies when it is told to, and unpacks itself as Boot's jars do.
 */
public final class StubService {

    private StubService() {}

    /** Writes the jar that a build of this module would have made; another note makes another build. */
    public static void writeJar(Path root, String module, String note) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        manifest.getMainAttributes().putValue("Start-Class", StubService.class.getName());
        String type = StubService.class.getName().replace('.', '/') + ".class";
        Path target = Files.createDirectories(root.resolve(module).resolve("target"));
        try (InputStream bytes = Objects.requireNonNull(
                        StubService.class.getClassLoader().getResourceAsStream(type));
                OutputStream file = Files.newOutputStream(target.resolve(module + "-1.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry(type));
            bytes.transferTo(jar);
            jar.putNextEntry(new JarEntry("note.txt"));
            jar.write(note.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void main(String[] arguments) throws IOException {
        if (System.getProperty("jarmode") != null) {
            unpack(Path.of(List.of(arguments).getLast()));
            return;
        }
        if (System.getProperty("spring.context.exit") != null) {
            return;
        }
        if (System.getenv("SERVER_PORT").equals(System.getenv("STUB_THAT_DIES"))) {
            throw new IllegalStateException("this one was told to die");
        }
        serve(Integer.parseInt(System.getenv("SERVER_PORT")));
    }

    private static void unpack(Path folder) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Files.copy(jar, Files.createDirectories(folder).resolve(jar.getFileName()));
    }

    private static void serve(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
