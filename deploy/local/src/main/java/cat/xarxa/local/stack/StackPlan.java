package cat.xarxa.local.stack;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerHome;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a stack is to be like.
 *
 * @param lifetime whether it goes on when this JVM ends
 * @param beginning with whom and what the network begins
 * @param redundancy how many there are of each; where there are several they listen on ports of their own, and where
 *     the plan says that they are somebody else has to stand and lead on: to either of a service, to each node of a
 *     cluster
 */
public record StackPlan(
        StackFolder folder, PortPlan ports, Lifetime lifetime, Beginning beginning, Redundancy redundancy) {

    /** One of each. */
    public StackPlan(StackFolder folder, PortPlan ports, Lifetime lifetime, Beginning beginning) {
        this(folder, ports, lifetime, beginning, Redundancy.NONE);
    }

    boolean demo() {
        return beginning.demo();
    }

    /** Where the parts will be. */
    public Addresses addresses() {
        return Addresses.of(ports, redundancy);
    }

    /** What people sign in with. */
    public Credentials credentials() {
        return new Credentials(SecretFile.open(folder.credentials()));
    }

    Secrets secrets() {
        return new Secrets(SecretFile.open(folder.secrets()));
    }

    /** Where others look for a part: for each node of a cluster, and for a service as a whole. */
    List<Integer> placesOf(Part part) {
        return part.isService() ? List.of(ports.of(part)) : ports.of(part, redundancy);
    }

    /** Where each of a part is at home, the first one first. */
    List<ServerHome> homesOf(Part part) {
        boolean alone = redundancy.of(part) == 1;
        return IntStream.rangeClosed(1, redundancy.of(part))
                .mapToObj(number -> new ServerHome(
                        alone ? ports.of(part) : Ports.free(),
                        folder.data(part, number),
                        folder.log(part, number),
                        lifetime))
                .toList();
    }
}
