package cat.xarxa.acceptance.network;

import cat.xarxa.local.running.Health;
import cat.xarxa.local.server.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Leads connections to the instances of a service in turn, as far as their readiness probes say yes. */
final class Balancer implements Door.Behind {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(500);

    private final List<? extends Server> instances;
    private final Set<Server> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    private Balancer(List<? extends Server> instances) {
        this.instances = instances;
        this.ready.addAll(instances);
    }

    /** Stands at a port until this JVM ends. */
    static void stand(int port, List<? extends Server> instances, Weather weather) {
        Balancer balancer = new Balancer(instances);
        Door.open(port, balancer, weather);
        instances.forEach(instance -> Thread.startVirtualThread(() -> balancer.probe(instance)));
    }

    private void probe(Server instance) {
        while (true) {
            if (Health.isReady(instance.port())) {
                ready.add(instance);
            } else {
                ready.remove(instance);
            }
            LockSupport.parkNanos(BETWEEN_PROBES.toNanos());
        }
    }

    /** The next that is ready and lets one in, or any that does. */
    @Override
    public Socket connect() throws IOException {
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
}
