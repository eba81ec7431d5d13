package cat.xarxa.local.demo;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Waits until the demo's accounts exist and the services have learned of the members, so that what is published finds
 * everybody at once.
 *
 * @param portal the front door
 */
record Acquaintance(URI portal, Credentials credentials, SignIn door) {

    static final int MEMBERS = 16;

    private static final int PARTNERS = 7;
    private static final List<String> READERS =
            List.of("tecnica.manlleu@example.org", "regidor.manlleu@example.org", "tecnic.vic@example.org");

    /** Signs in the office, as soon as it has an account. */
    Api office() {
        return Api.signedIn(portal, signIn(Credentials.OFFICE));
    }

    void awaitMembers() {
        Api anybody = Api.anonymous(portal);
        Patience.LONG.until("the demo's members", () -> enough(anybody, "/api/v1/members?limit=100", MEMBERS));
        Patience.LONG.until("the demo's partners", () -> enough(anybody, "/api/v1/partners?limit=100", PARTNERS));
        READERS.forEach(this::awaitSubscriptions);
    }

    private void awaitSubscriptions(String reader) {
        Api person = Api.signedIn(portal, signIn(reader));
        Patience.LONG.until("the subscriptions of " + reader, () -> enough(person, "/api/v1/subscriptions", 1));
    }

    private Session signIn(String account) {
        return Patience.SLOW.until("the account of " + account, () -> Optional.of(credentials.signIn(account, door)));
    }

    private static Optional<Integer> enough(Api api, String path, int number) {
        return Optional.of(api.all(path).size()).filter(found -> found >= number);
    }
}
