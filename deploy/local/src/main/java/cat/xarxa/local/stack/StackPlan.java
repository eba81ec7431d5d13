package cat.xarxa.local.stack;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.ServerHome;

/**
 * What a stack is to be like.
 *
 * @param lifetime whether it goes on when this JVM ends
 * @param demo whether the demo network is wanted
 */
public record StackPlan(StackFolder folder, PortPlan ports, Lifetime lifetime, boolean demo) {

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
        return new ServerHome(ports.of(part), folder.data(part), folder.log(part), lifetime);
    }
}
