package cat.xarxa.local.server.keycloak.migration;

import cat.xarxa.local.server.keycloak.migration.Flow.Requirement;
import cat.xarxa.local.server.keycloak.migration.Flow.Step;
import cat.xarxa.local.server.keycloak.migration.Flow.Sub;
import cat.xarxa.local.server.keycloak.migration.Flow.Use;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Whoever has a network-wide duty signs in with a one-time code, too, and sets it up the first time. A forgotten
 * password is no way around it: a mailbox alone does not open such an account.
 */
final class SecondFactorForDuties implements Migration {

    private static final String CLIENT = "xarxa-portal";
    private static final String ROLE = "second-factor";
    private static final List<String> DUTIES = List.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN", "AUDITOR");
    private static final Flow SIGN_IN = new Flow(
            "xarxa-sign-in",
            "Password, and a one-time code of whoever has a duty",
            List.of(
                    Use.of("auth-cookie", Requirement.ALTERNATIVE),
                    new Sub(
                            "xarxa-sign-in-forms",
                            Requirement.ALTERNATIVE,
                            List.of(
                                    Use.of("auth-username-password-form", Requirement.REQUIRED),
                                    codeOfDuties("xarxa-sign-in-duties")))));
    private static final Flow FORGOTTEN = new Flow(
            "xarxa-forgotten-password",
            "A link by mail, and the one-time code of whoever has a duty",
            List.of(
                    Use.of("reset-credentials-choose-user", Requirement.REQUIRED),
                    Use.of("reset-credential-email", Requirement.REQUIRED),
                    codeOfDuties("xarxa-forgotten-password-duties"),
                    Use.of("reset-password", Requirement.REQUIRED)));

    @Override
    public String what() {
        return "a second factor for network-wide duties";
    }

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        JsonNode role = role(realm);
        DUTIES.forEach(duty -> realm.post("/roles/%s/composites".formatted(duty), List.of(role)));
        use(realm, "browserFlow", SIGN_IN);
        use(realm, "resetCredentialsFlow", FORGOTTEN);
        RealmSheet.change(realm, sheet -> sheet.put("otpPolicyCodeReusable", settings.demo()));
    }

    /** A role of the client, not of the realm: it is the business of sign-in alone, no token tells it. */
    private static JsonNode role(RealmApi realm) {
        String client =
                realm.get("/clients?clientId=" + CLIENT).get(0).get("id").asString();
        String roles = "/clients/%s/roles".formatted(client);
        if (realm.find(roles + "/" + ROLE).isEmpty()) {
            realm.post(roles, Map.of("name", ROLE, "description", "Signs in with a one-time code, too"));
        }
        return realm.get(roles + "/" + ROLE);
    }

    private static Step codeOfDuties(String alias) {
        Map<String, String> whoHasOne = Map.of("condUserRole", CLIENT + "." + ROLE, "negate", "false");
        return new Sub(
                alias,
                Requirement.CONDITIONAL,
                List.of(
                        new Use("conditional-user-role", Requirement.REQUIRED, whoHasOne),
                        Use.of("auth-otp-form", Requirement.REQUIRED)));
    }

    /** One that is in use is whole. */
    private static void use(RealmApi realm, String purpose, Flow flow) {
        if (!realm.get("").get(purpose).asString().equals(flow.alias())) {
            flow.make(realm);
            RealmSheet.change(realm, sheet -> sheet.put(purpose, flow.alias()));
        }
    }
}
