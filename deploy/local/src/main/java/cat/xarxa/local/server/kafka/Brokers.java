package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.Ports;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * Brokers that stand together, each of them a controller as well; the first is number 1.
 *
 * @param clusterId the same for all, as their storage is formatted for it
 * @param ports where clients and the other brokers find each; it may be that somebody stands there who leads on to it
 * @param controllers where the brokers find each other's controller
 */
public record Brokers(String clusterId, List<Integer> ports, List<Integer> controllers) {

    private static final int MOST_COPIES = 3;

    public Brokers {
        ports = List.copyOf(ports);
        controllers = List.copyOf(controllers);
    }

    /** New ones, whose controllers stand where nobody does now. */
    public static Brokers at(List<Integer> ports) {
        return new Brokers(
                Uuid.randomUuid().toString(),
                ports,
                Stream.generate(Ports::free).limit(ports.size()).toList());
    }

    int size() {
        return ports.size();
    }

    int portOf(int number) {
        return ports.get(number - 1);
    }

    int controllerOf(int number) {
        return controllers.get(number - 1);
    }

    String voters() {
        return IntStream.range(0, controllers.size())
                .mapToObj(i -> "%d@127.0.0.1:%d".formatted(i + 1, controllers.get(i)))
                .collect(Collectors.joining(","));
    }

    /** How many of them keep a copy of everything. */
    int copies() {
        return Math.min(MOST_COPIES, size());
    }

    /** How many copies there must be before a write counts: one may be missing where there are three. */
    int copiesOfAWrite() {
        return Math.max(1, copies() - 1);
    }
}
