package cat.xarxa.local.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks one of our services how it is. */
public final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Health() {}

    /** Whether the service on this port lives, whatever it misses. */
    public static boolean isAlive(int port) {
        return saysYes(port, "liveness");
    }

    /** Whether the service on this port is ready to work. */
    public static boolean isReady(int port) {
        return saysYes(port, "readiness");
    }

    private static boolean saysYes(int port, String question) {
        URI probe = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + question);
        HttpRequest request = HttpRequest.newBuilder(probe).timeout(PATIENCE).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
