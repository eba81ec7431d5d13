package cat.xarxa.members.export;

import static cat.xarxa.members.running.RealKeycloak.MEMBER_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.signin.Session;
import cat.xarxa.members.export.Export.Progress;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.PersonalCopies;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Keycloak holds of somebody is in the copy of their data, also when Keycloak was away when they asked. */
@RunningService
class AccountCopiesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Exports exports;

    @Autowired
    PersonalCopies copies;

    @AfterEach
    void leaveKeycloakRunning() {
        if (!RealKeycloak.process().isRunning()) {
            RealKeycloak.process().start();
        }
    }

    @Test
    void holdsTheAccountWithWhatWasLoggedOfIt() throws Exception {
        PersonId person = signedIn("regidora.vic@example.org");

        List<JsonNode> records = records(exports.request(person));

        assertThat(ofKind(records, "account"))
                .singleElement()
                .satisfies(account ->
                        assertThat(account.path("username").asString()).isEqualTo("regidora.vic@example.org"))
                .satisfies(account -> assertThat(
                                account.at("/attributes/person_id/0").asString())
                        .isEqualTo(person.toString()));
        assertThat(ofKind(records, "event"))
                .anySatisfy(event -> assertThat(event.path("type").asString()).isEqualTo("LOGIN"));
        assertThat(ofKind(records, "session")).isNotEmpty();
        assertThat(ofKind(records, "realm-role")).isNotEmpty();
        assertThat(ofKind(records, "credential"))
                .isNotEmpty()
                .allSatisfy(credential ->
                        assertThat(credential.propertyNames()).doesNotContain("secretData", "credentialData", "value"));
    }

    @Test
    void comesLaterWhenKeycloakIsAway() throws Exception {
        PersonId person = signedIn("regidor.sabadell@example.org");
        RealKeycloak.process().stop();

        Export asked = exports.request(person);
        assertThat(asked.progress(Instant.now()))
                .containsEntry("members-service", Progress.READY)
                .containsEntry("keycloak", Progress.WAITING);
        await().during(Duration.ofSeconds(5))
                .until(() -> !exports.of(person).answers().containsKey(Export.ACCOUNTS));

        RealKeycloak.process().start();
        assertThat(ofKind(records(asked), "account")).hasSize(1);
    }

    private static PersonId signedIn(String account) throws Exception {
        Session[] session = new Session[1];
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> (session[0] = RealKeycloak.signIn().as(account, MEMBER_PASSWORD)) != null);
        return new PersonId(UUID.fromString(
                SignedJWT.parse(session[0].bearer()).getJWTClaimsSet().getStringClaim("person_id")));
    }

    private List<JsonNode> records(Export asked) {
        PersonId person = asked.personId();
        await().atMost(PATIENCE).until(() -> exports.of(person).answers().containsKey(Export.ACCOUNTS));
        CopyFile file =
                exports.of(person).answers().get(Export.ACCOUNTS).copy().files().getFirst();
        String text = copies.read(asked.id(), person.value(), file.name()).orElseThrow();
        List<JsonNode> records =
                JsonMapper.shared().readTree(text).valueStream().toList();
        assertThat(records).hasSize(file.records());
        return records;
    }

    private static List<JsonNode> ofKind(List<JsonNode> records, String kind) {
        return records.stream()
                .filter(record -> record.path("kind").asString().equals(kind))
                .toList();
    }
}
