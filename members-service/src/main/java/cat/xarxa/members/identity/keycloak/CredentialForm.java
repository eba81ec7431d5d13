package cat.xarxa.members.identity.keycloak;

import cat.xarxa.members.identity.FirstCredentials;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.representations.idm.CredentialRepresentation;

/** Writes what an account starts with in Keycloak's terms. */
final class CredentialForm {

    private static final String KIND = """
            {"subType":"totp","digits":6,"counter":0,"period":30,"algorithm":"HmacSHA1","secretEncoding":"BASE32"}""";

    private CredentialForm() {}

    static List<CredentialRepresentation> of(FirstCredentials.Given given) {
        return Stream.concat(
                        Stream.of(password(given.password())),
                        Optional.ofNullable(given.secondFactor()).map(CredentialForm::secondFactor).stream())
                .toList();
    }

    private static CredentialRepresentation password(String value) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(value);
        credential.setTemporary(false);
        return credential;
    }

    private static CredentialRepresentation secondFactor(String secret) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType("otp");
        credential.setSecretData("{\"value\":\"%s\"}".formatted(secret));
        credential.setCredentialData(KIND);
        return credential;
    }
}
