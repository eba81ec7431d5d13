package cat.xarxa.members.client.web;

import cat.xarxa.members.client.ClientProjection;
import cat.xarxa.members.client.ClientProjection.Standing;
import cat.xarxa.members.client.ClientProjection.Wait;
import cat.xarxa.members.client.ClientScope;
import cat.xarxa.members.client.Credential;
import cat.xarxa.members.client.PartnerClient;
import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A machine of a partner; its secret is nowhere. */
record ClientView(
        String partner,
        String name,
        List<String> scopes,

        @Schema(description = "What it signs in as: the newest first")
        List<CredentialView> credentials,

        @Schema(description = "Why it may not be used any more; null while it may") @Nullable
        Revocation revoked,

        @Schema(description = "Whether all of this is so where machines sign in")
        boolean settled,

        @Schema(description = "Why it is not") @Nullable Wait why,

        long version) {

    static ClientView of(PartnerClient client, ClientProjection projection, Instant now) {
        Standing standing = projection.of(client.getId());
        return new ClientView(
                client.getId().partner().slug(),
                client.getId().name(),
                client.scopes().stream().map(ClientScope::scope).toList(),
                client.credentials().reversed().stream()
                        .map(one -> CredentialView.of(client, one, projection, now))
                        .toList(),
                client.revocation(),
                standing.settled(),
                standing.why(),
                client.version());
    }

    /** A pair of id and secret, without the secret. */
    record CredentialView(
            String clientId,
            Instant since,

            @Schema(description = "From when on it is good for nothing") @Nullable
            Instant until,

            State state) {

        static CredentialView of(
                PartnerClient client, Credential credential, ClientProjection projection, Instant now) {
            return new CredentialView(
                    client.nameOf(credential),
                    credential.since(),
                    credential.until(),
                    state(client, credential, projection, now));
        }

        private static State state(
                PartnerClient client, Credential credential, ClientProjection projection, Instant now) {
            if (!credential.isGoodAt(now)) {
                return State.ENDED;
            }
            return projection.isOnItsWay(client, credential) ? State.WAITING : State.READY;
        }
    }

    /** How far a credential is. */
    enum State {
        WAITING,
        READY,
        ENDED
    }
}
