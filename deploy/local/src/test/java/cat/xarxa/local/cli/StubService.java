package cat.xarxa.local.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands for one of our services: is ready at once, or dies when it is told to, and unpacks itself as Boot's jars do.
 */
public final class StubService {

    private StubService() {}

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
