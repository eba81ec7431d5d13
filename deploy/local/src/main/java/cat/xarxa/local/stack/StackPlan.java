package cat.xarxa.local.stack;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerHome;

/**
 * What a stack is to be like.
 *
 * @param lifetime whether it goes on when this JVM ends
 * @param demo whether the demo network is wanted
 * @param paired whether there are two of each service, on ports of their own: where the plan says that a service is,
 *     somebody else has to stand and pass on to either
 */
public record StackPlan(StackFolder folder, PortPlan ports, Lifetime lifetime, boolean demo, boolean paired) {

    /** One of each. */
    public StackPlan(StackFolder folder, PortPlan ports, Lifetime lifetime, boolean demo) {
        this(folder, ports, lifetime, demo, false);
    }

    /** Where the parts will be. */
    public Addresses addresses() {
        return Addresses.of(ports);
    }

    /** What people sign in with. */
    public Credentials credentials() {
        return new Credentials(SecretFile.open(folder.credentials()));
    }

    Secrets secrets() {
        return new Secrets(SecretFile.open(folder.secrets()));
    }

    ServerHome homeOf(Part part) {
        int port = paired && part.isService() ? Ports.free() : ports.of(part);
        return new ServerHome(port, folder.data(part), folder.log(part), lifetime);
    }

    /** Of the second one of a service. */
    ServerHome secondHomeOf(Part part) {
        return new ServerHome(Ports.free(), folder.data(part), folder.secondLog(part), lifetime);
    }
}
