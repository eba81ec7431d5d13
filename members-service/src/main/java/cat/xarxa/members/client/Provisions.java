package cat.xarxa.members.client;

import cat.xarxa.members.key.PassingSecrets;
import cat.xarxa.members.organisation.OrgId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Sends what changed of a client on its way to where machines sign in, in the transaction of the change. */
@Component
class Provisions {

    private final ClientQueue queue;
    private final PassingSecrets secrets;
    private final Clock clock;

    Provisions(ClientQueue queue, PassingSecrets secrets, Clock clock) {
        this.queue = queue;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** As exact as the database. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Gives the newest credential a secret. */
    PartnerAccess.Issued issue(PartnerClient client) {
        Secret secret = Secret.random();
        String credential = client.nameOf(client.current());
        secrets.keep(credential, secret.text());
        changed(client);
        return new PartnerAccess.Issued(credential, secret);
    }

    void changed(PartnerClient client) {
        queue.changed(client.getId(), now());
    }

    /** Whatever signs in for the partner may do so no more. */
    void shutOut(OrgId partner) {
        queue.shutOut(partner, now());
    }
}
