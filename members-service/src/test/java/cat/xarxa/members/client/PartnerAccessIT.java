package cat.xarxa.members.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.client.ClientProjection.Standing;
import cat.xarxa.members.client.ClientProjection.Wait;
import cat.xarxa.members.client.PartnerAccess.Issued;
import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.AgreementEnded;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.running.MachineSignIn;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.platform.web.Revision;
import com.mongodb.ConnectionString;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Machines of partners sign in to a real Keycloak, for as long as they are to. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class PartnerAccessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Set<ClientScope> ALL = Set.of(ClientScope.values());

    private final ClientId id = new ClientId(new OrgId("aliada-" + UUID.randomUUID()), "agenda");

    @Autowired
    PartnerAccess access;

    @Autowired
    ClientProjection projection;

    @Autowired
    Alliances alliances;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoDatabaseFactory databases;

    @Autowired
    Environment environment;

    @BeforeEach
    void agree() {
        alliances.agree(new Organisation(id.partner(), "Aliada"), PartnerKind.COOPERATIVE, Agreement.since(DAY));
    }

    @AfterEach
    void leaveItRunning() {
        if (!RealKeycloak.process().isRunning()) {
            RealKeycloak.process().start();
        }
    }

    @Test
    void saysInItsTokenWhatTheDemosClientSays() throws Exception {
        Issued issued = access.create(id, ALL);
        settle();

        JsonNode claims =
                MachineSignIn.claims(issued.credential(), issued.secret().text());
        JsonNode demo = MachineSignIn.claims("coopcat-demo", secretOfTheDemo());

        assertThat(claims.propertyNames()).isEqualTo(demo.propertyNames());
        assertThat(claims.get("partner").asString()).isEqualTo(id.partner().slug());
        assertThat(words(claims)).isEqualTo(words(demo));
        assertThat(claims.get("aud")).isEqualTo(demo.get("aud"));
        assertThat(claims.get("typ")).isEqualTo(demo.get("typ"));
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isLessThanOrEqualTo(300);
    }

    @Test
    void mayDoWhatItWasLetDoAndNoMore() throws Exception {
        Issued issued = access.create(id, Set.of(ClientScope.ACTIVITIES_READ));
        settle();

        assertThat(words(MachineSignIn.claims(
                        issued.credential(), issued.secret().text())))
                .containsExactly("activities:read");
        assertThat(MachineSignIn.answer(issued.credential(), issued.secret().text(), Map.of("scope", "content:write"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(MachineSignIn.answer(issued.credential(), issued.secret().text(), Map.of("grant_type", "password"))
                        .statusCode())
                .isBetween(400, 401);
    }

    @Test
    void hasTwoSecretsWhileOneIsChangedForTheOther() throws Exception {
        Issued first = access.create(id, ALL);
        settle();

        Issued second = access.rotate(id, newest(), Duration.ofDays(7));
        settle();
        assertThat(signsIn(first)).isTrue();
        assertThat(signsIn(second)).isTrue();

        Issued third = access.rotate(id, newest(), Duration.ZERO);
        settle();
        assertThat(signsIn(first)).isFalse();
        assertThat(signsIn(second)).isFalse();
        assertThat(signsIn(third)).isTrue();
        assertThat(told("partner-client-rotated.v1")).isEqualTo(2);
    }

    @Test
    void endsTheFormerSecretWhenItsTimeIsOver() {
        Issued first = access.create(id, ALL);
        settle();

        Issued second = access.rotate(id, newest(), Duration.ofSeconds(3));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(signsIn(first)).isFalse());
        settle();
        assertThat(signsIn(second)).isTrue();
    }

    @Test
    void isShutOutForGood() {
        Issued issued = access.create(id, ALL);
        settle();

        access.revoke(id, newest());
        settle();

        assertThat(signsIn(issued)).isFalse();
        assertThatExceptionOfType(ClientRefused.class).isThrownBy(() -> access.create(id, ALL));
    }

    @Test
    void isShutOutWhenTheAgreementEndsWithWhatWasMadeByHand() {
        Issued issued = access.create(id, ALL);
        settle();
        ClientRepresentation byHand = found(issued.credential());
        byHand.setId(null);
        byHand.setClientId("by-hand-" + UUID.randomUUID());
        byHand.setAttributes(Map.of());
        byHand.getProtocolMappers().forEach(mapper -> mapper.setId(null));
        RealKeycloak.realm().clients().create(byHand).close();

        alliances.end(id.partner(), new Revision(alliances.get(id.partner()).version()), DAY.plusYears(1));
        settle();

        assertThat(signsIn(issued)).isFalse();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(found(byHand.getClientId()).isEnabled()).isFalse());
        assertThat(found("coopcat-demo").isEnabled()).isTrue();
        assertThat(access.get(id).revocation()).isEqualTo(Revocation.AGREEMENT_ENDED);
        assertThatExceptionOfType(AgreementEnded.class)
                .isThrownBy(() -> access.create(new ClientId(id.partner(), "altra"), ALL));
    }

    @Test
    void waitsInSightWhileKeycloakIsAway(CapturedOutput log) {
        RealKeycloak.process().stop();

        Issued issued = access.create(id, ALL);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(projection.of(id)).isEqualTo(new Standing(false, Wait.AWAY)));
        assertThat(projection.isOnItsWay(access.get(id), access.get(id).current()))
                .isTrue();
        assertThat(traces(issued)).isEmpty();

        RealKeycloak.process().start();
        settle();
        assertThat(signsIn(issued)).isTrue();
        assertThat(mongo.getCollection("passing_secrets").countDocuments(new Document("_id", issued.credential())))
                .isZero();
        assertThat(databases
                        .getMongoDatabase(keyDatabase())
                        .getCollection("passing_keys")
                        .countDocuments(new Document("_id", issued.credential())))
                .isZero();
        assertThat(traces(issued)).isEmpty();
        assertThat(log.getAll()).doesNotContain(issued.secret().text());
    }

    @Test
    void saysWhenItWasRemovedBehindOurBack() {
        Issued issued = access.create(id, ALL);
        settle();
        RealKeycloak.realm().clients().get(found(issued.credential()).getId()).remove();

        access.rotate(id, newest(), Duration.ofDays(7));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(projection.of(id)).isEqualTo(new Standing(false, Wait.LOST)));
    }

    @Test
    void adoptsOneThatOthersMadeAndChangesItsSecretLikeAnyOther() {
        Issued issued = access.create(id, ALL);
        settle();
        ClientRepresentation others = found(issued.credential());
        others.setId(null);
        others.setClientId("others-" + UUID.randomUUID());
        others.setSecret("a secret that others gave it");
        others.getProtocolMappers().forEach(mapper -> mapper.setId(null));
        RealKeycloak.realm().clients().create(others).close();
        ClientId adopted = new ClientId(id.partner(), "adoptat");

        access.adopt(adopted, ALL, others.getClientId());
        access.adopt(adopted, ALL, others.getClientId());
        settle(adopted);

        assertThat(access.of(id.partner())).hasSize(2);
        assertThat(access.get(adopted).nameOf(access.get(adopted).current())).isEqualTo(others.getClientId());
        assertThat(signsIn(new Issued(others.getClientId(), new Secret("a secret that others gave it"))))
                .isTrue();
        Issued next = access.rotate(adopted, new Revision(access.get(adopted).version()), Duration.ZERO);
        settle(adopted);
        assertThat(next.credential()).isEqualTo(adopted + ".2");
        assertThat(signsIn(next)).isTrue();
        assertThat(RealKeycloak.realm().clients().findByClientId(others.getClientId()))
                .isEmpty();
    }

    /** In which collections of the service the secret can be read. */
    private Set<String> traces(Issued issued) {
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .filter(name -> {
                    for (Document one : mongo.getCollection(name).find()) {
                        if (one.toJson().contains(issued.secret().text())) {
                            return true;
                        }
                    }
                    return false;
                })
                .collect(Collectors.toSet());
    }

    private String keyDatabase() {
        String uri = environment.getRequiredProperty("xarxa.keys.mongodb-uri");
        return String.valueOf(new ConnectionString(uri).getDatabase());
    }

    private void settle() {
        settle(id);
    }

    private void settle(ClientId which) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(projection.of(which).settled()).isTrue());
    }

    private Revision newest() {
        return new Revision(access.get(id).version());
    }

    private long told(String type) {
        return mongo.getCollection("outbox")
                .countDocuments(new Document("key", id.partner().slug()).append("type", "cat.xarxa.members." + type));
    }

    private static boolean signsIn(Issued issued) {
        return MachineSignIn.answer(issued.credential(), issued.secret().text(), Map.of())
                        .statusCode()
                == 200;
    }

    private static String secretOfTheDemo() {
        return RealKeycloak.realm()
                .clients()
                .get(found("coopcat-demo").getId())
                .getSecret()
                .getValue();
    }

    private static ClientRepresentation found(String clientId) {
        return RealKeycloak.realm().clients().findByClientId(clientId).getFirst();
    }

    private static Set<String> words(JsonNode claims) {
        return Set.of(claims.get("scope").asString().split(" "));
    }
}
