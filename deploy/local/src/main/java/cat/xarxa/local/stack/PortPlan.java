package cat.xarxa.local.stack;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which port each part listens on. */
public final class PortPlan {

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    private final Map<Part, List<Integer>> further = new EnumMap<>(Part.class);

    private PortPlan(Function<Port, Integer> choice) {
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, choice.apply(port)));
    }

    /** Ports that nobody uses now. */
    public static PortPlan free() {
        return new PortPlan(port -> Ports.free());
    }

    /** The fixed ports, but for those that the environment moves. */
    public static PortPlan fixed(Map<String, String> environment) {
        PortPlan plan = new PortPlan(port -> number(port, environment));
        plan.refuseTwins();
        return plan;
    }

    private static int number(Port port, Map<String, String> environment) {
        String wish = environment.getOrDefault(port.variable(), "").strip();
        if (wish.isEmpty()) {
            return port.usual(other -> number(other, environment));
        }
        if (!wish.matches("[1-9]\\d{0,4}") || Integer.parseInt(wish) > 65_535) {
            throw new ServerFailure(
                    port.variable() + "=" + wish + " is no port", "give a number from 1 to 65535 or leave it out");
        }
        return Integer.parseInt(wish);
    }

    private void refuseTwins() {
        Map<Integer, Port> owners = new HashMap<>();
        numbers.forEach((port, number) -> {
            Port other = owners.put(number, port);
            if (other != null) {
                throw new ServerFailure(
                        other.variable() + " and " + port.variable() + " are both " + number, "give each its own port");
            }
        });
    }

    /** The same plan as environment variables, for {@link #fixed}. */
    public Map<String, String> asEnvironment() {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().variable(), entry -> String.valueOf(entry.getValue())));
    }

    int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /** Where a part listens. */
    public int of(Part part) {
        return of(part.port());
    }

    /**
     * Where all of a part are found; those after the first where nobody listens now, the same however often one asks.
     */
    synchronized List<Integer> of(Part part, Redundancy redundancy) {
        List<Integer> others = further.computeIfAbsent(part, key -> new ArrayList<>());
        while (others.size() < redundancy.of(part) - 1) {
            others.add(Ports.free());
        }
        return Stream.concat(Stream.of(of(part)), others.stream().limit(redundancy.of(part) - 1L))
                .toList();
    }

    /**
     * Checks that nobody listens where these parts will.
     *
     * @throws ServerFailure naming the first taken port, and the variable that moves it
     */
    public void requireFree(Collection<Part> parts) {
        numbers.forEach((port, number) -> {
            if (parts.contains(port.owner()) && !Ports.isFree(number)) {
                throw new ServerFailure(
                        "Port %d, where %s listens, is taken by another program"
                                .formatted(number, port.owner().label()),
                        "end that program, or move ours, for example %s=%d make up"
                                .formatted(
                                        port.variable(), number + 10_000 > 65_535 ? number - 10_000 : number + 10_000));
            }
        });
    }
}
