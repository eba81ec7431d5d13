package cat.xarxa.acceptance.fault.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and the network: passes the request on and hangs up on both. */
public final class CuttingProxy implements AutoCloseable {

    private static final int LONGEST_ANSWER = 30_000;

    private final URI target;
    private final ServerSocket door;
    private final AtomicInteger cuts = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public CuttingProxy(URI target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::welcome);
    }

    /** Where clients come in. */
    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** How many answers it kept from their clients. */
    public int cuts() {
        return cuts.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> pass(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void pass(Socket client) {
        try (client;
                Socket server = new Socket(target.getHost(), target.getPort())) {
            threads.execute(() -> copy(client, server));
            awaitAnswer(server);
            cuts.incrementAndGet();
            client.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every other time not as long as that: some are cut before the write is committed, some just then. */
    private void awaitAnswer(Socket server) throws IOException {
        int soon = ThreadLocalRandom.current().nextInt(1, 40);
        server.setSoTimeout(cuts.get() % 2 == 0 ? LONGEST_ANSWER : soon);
        try {
            server.getInputStream().read();
        } catch (SocketTimeoutException e) {
            // then it is cut now
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // the connection was cut, which is what this is for
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
