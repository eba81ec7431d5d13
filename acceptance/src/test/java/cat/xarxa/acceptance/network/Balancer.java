package cat.xarxa.acceptance.network;

import cat.xarxa.local.running.Health;
import cat.xarxa.local.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Passes connections on to the instances of a service in turn, as far as their readiness probes say yes. */
final class Balancer {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(500);

    private final List<? extends Server> instances;
    private final ServerSocket door;
    private final Set<Server> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Balancer(int port, List<? extends Server> instances) {
        this.instances = instances;
        this.ready.addAll(instances);
        try {
            this.door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands at a port until this JVM ends. */
    static void stand(int port, List<? extends Server> instances) {
        Balancer balancer = new Balancer(port, instances);
        balancer.threads.execute(balancer::welcome);
        instances.forEach(instance -> balancer.threads.execute(() -> balancer.probe(instance)));
    }

    private void probe(Server instance) {
        while (!door.isClosed()) {
            if (Health.isReady(instance.port())) {
                ready.add(instance);
            } else {
                ready.remove(instance);
            }
            LockSupport.parkNanos(BETWEEN_PROBES.toNanos());
        }
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
                Socket server = connected()) {
            Thread answers = Thread.startVirtualThread(() -> copy(server, client));
            copy(client, server);
            answers.join();
        } catch (IOException e) {
            // there is nobody to pass on to: the client sees its connection close
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next that is ready and lets one in, or any that does. */
    private Socket connected() throws IOException {
        int first = turn.getAndIncrement();
        for (boolean onlyReady : new boolean[] {true, false}) {
            for (int i = 0; i < instances.size(); i++) {
                Server instance = instances.get(Math.floorMod(first + i, instances.size()));
                if (!onlyReady || ready.contains(instance)) {
                    try {
                        return new Socket(InetAddress.getLoopbackAddress(), instance.port());
                    } catch (IOException e) {
                        ready.remove(instance);
                    }
                }
            }
        }
        throw new IOException("no instance lets anybody in");
    }

    /** Ends both ways when one ends, as the other side waits for nothing more then. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
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
