package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.machine.MachineAccounts.MachineAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** Writes a machine in Keycloak's terms: client credentials and nothing else, a fixed partner, fixed scopes. */
final class MachineForm {

    private static final String OURS = "xarxa.partner";
    private static final String TRUE = "true";
    private static final List<String> ALWAYS = List.of("basic", "acr", "partner-api");

    private MachineForm() {}

    static ClientRepresentation of(MachineAccount account) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(account.name());
        client.setName(account.name());
        client.setProtocol("openid-connect");
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setSecret(account.secret());
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(true);
        client.setFrontchannelLogout(false);
        client.setConsentRequired(false);
        client.setFullScopeAllowed(false);
        client.setRedirectUris(List.of());
        client.setWebOrigins(List.of());
        client.setAttributes(Map.of(OURS, account.partner(), "use.refresh.tokens", "false"));
        List<String> scopes = new ArrayList<>(ALWAYS);
        scopes.addAll(account.scopes());
        client.setDefaultClientScopes(scopes);
        client.setOptionalClientScopes(List.of());
        client.setProtocolMappers(List.of(partner(account.partner())));
        return client;
    }

    /** Whether it was made by this service. */
    static boolean isOurs(ClientRepresentation client) {
        return attributes(client).containsKey(OURS);
    }

    /** Whether its tokens name the partner. */
    static boolean speaksFor(ClientRepresentation client, String partner) {
        return Objects.requireNonNullElse(client.getProtocolMappers(), List.<ProtocolMapperRepresentation>of()).stream()
                .map(ProtocolMapperRepresentation::getConfig)
                .anyMatch(config ->
                        "partner".equals(config.get("claim.name")) && partner.equals(config.get("claim.value")));
    }

    private static Map<String, String> attributes(ClientRepresentation client) {
        return Objects.requireNonNullElse(client.getAttributes(), Map.of());
    }

    private static ProtocolMapperRepresentation partner(String slug) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName("partner");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
        mapper.setConfig(Map.of(
                "introspection.token.claim",
                TRUE,
                "id.token.claim",
                TRUE,
                "access.token.claim",
                TRUE,
                "userinfo.token.claim",
                "false",
                "claim.name",
                "partner",
                "claim.value",
                slug,
                "jsonType.label",
                "String"));
        return mapper;
    }
}
