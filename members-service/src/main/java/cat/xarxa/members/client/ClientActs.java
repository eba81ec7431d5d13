package cat.xarxa.members.client;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of clients: never a secret. */
final class ClientActs {

    private ClientActs() {}

    static Facts facts(PartnerClient client) {
        return Facts.none()
                .with("scopes", client.scopes().stream().map(ClientScope::scope).toList())
                .with("credential", client.nameOf(client.current()))
                .with(
                        "ends",
                        client.credentials().stream()
                                .filter(one -> one.until() != null)
                                .map(one -> one.number() + "~" + one.until())
                                .toList())
                .with("revoked", client.revocation());
    }

    static Act act(String action, Facts before, PartnerClient client) {
        return Act.of(action, "partner-client", client.getId())
                .forOrganisation(client.getId().partner().slug())
                .changing(before, facts(client));
    }
}
