package cat.xarxa.acceptance.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A port where connections come in, each of which is led on to somebody behind it, through whatever weather there is.
 */
final class Door {

    private final Behind behind;
    private final Weather weather;
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Who is behind the door. */
    @FunctionalInterface
    interface Behind {

        /** Connects to whoever is to have the next one that comes in. */
        Socket connect() throws IOException;
    }

    private Door(int port, Behind behind, Weather weather) {
        this.behind = behind;
        this.weather = weather;
        try {
            this.socket = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands at a port until this JVM ends. */
    static void open(int port, Behind behind, Weather weather) {
        Door door = new Door(port, behind, weather);
        door.threads.execute(door::welcome);
    }

    /** One that leads to a single port. */
    static void open(int port, int next, Weather weather) {
        open(port, () -> new Socket(InetAddress.getLoopbackAddress(), next), weather);
    }

    private void welcome() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> lead(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void lead(Socket client) {
        try (client;
                Socket server = behind.connect()) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread answers = Thread.startVirtualThread(() -> carry(server, client));
            carry(client, server);
            answers.join();
        } catch (IOException e) {
            // there is nobody to lead to: the client sees its connection close
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends both ways when one ends, as the other side waits for nothing more then. */
    private void carry(Socket from, Socket to) {
        try {
            weather.carry(from, to);
        } catch (IOException e) {
            // one of both is gone
        }
        shut(from);
        shut(to);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed already
        }
    }
}
