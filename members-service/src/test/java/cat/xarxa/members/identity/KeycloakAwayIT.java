package cat.xarxa.members.identity;

import static cat.xarxa.members.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.erasure.Erasure;
import cat.xarxa.members.erasure.Erasure.Progress;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.members.running.ServiceClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class KeycloakAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @Autowired
    Erasures erasures;

    @Autowired
    ProvisioningQueue queue;

    @Autowired
    Provisioning provisioning;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    ServiceClient service;

    @AfterEach
    void leaveItRunning() {
        if (!RealKeycloak.process().isRunning()) {
            RealKeycloak.process().start();
        }
    }

    @Test
    void losesNothingWhileKeycloakIsAway(CapturedOutput log) throws Exception {
        settle();
        RealKeycloak.process().stop();

        String marker = "absent" + UUID.randomUUID().toString().replace("-", "");
        PersonId person = register(marker);
        MandateId mandate =
                appointments.start(person, new OrgId("vic"), new Capacity(Role.SUBSTITUTE, Rights.EDITOR), SINCE);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(provisioning.isAway()).isTrue());
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(reconciliation.round()).isEmpty();
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(json(service.get("/api/v1/members")).get("items")).isNotEmpty();

        RealKeycloak.process().start();
        settle();
        assertThat(provisioning.isAway()).isFalse();
        assertThat(mandates(marker)).isEqualTo("[{\"org\":\"vic\",\"role\":\"SUBSTITUTE\",\"rights\":\"EDITOR\"}]");
        assertThat(RealKeycloak.realm().users().get(user(marker).getId()).credentials())
                .as("nobody but the demo's people has a first password")
                .isEmpty();
        appointments.end(mandate, SINCE.plusDays(1));
        settle();
        assertThat(mandates(marker)).isEqualTo("[]");
        assertThat(log.getAll()).doesNotContain(marker);
    }

    @Test
    void removesTheAccountOfSomebodyWhoIsErasedOnceKeycloakIsBack() {
        String marker = "esborrat" + UUID.randomUUID().toString().replace("-", "");
        PersonId person = register(marker);
        settle();
        assertThat(user(marker)).isNotNull();
        RealKeycloak.process().stop();

        Erasure erasure = erasures.eraseMyself(person);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(provisioning.isAway()).isTrue());
        assertThat(erasure.progress(Instant.now().plusSeconds(301))).containsEntry("keycloak", Progress.OVERDUE);
        assertThat(erasures.get(erasure.id()).answers()).doesNotContainKey("keycloak");

        RealKeycloak.process().start();
        settle();
        assertThat(RealKeycloak.realm().users().search(marker + "@example.org", true))
                .isEmpty();
        assertThat(erasures.get(erasure.id()).answers().get("keycloak").counts())
                .isEqualTo(Map.of("accounts", 1));
        assertThat(queue.of(person)).isEmpty();
    }

    @Test
    void setsARefusedAccountAsideAndGoesOn(CapturedOutput log) {
        settle();
        String marker = "pres" + UUID.randomUUID().toString().replace("-", "");
        UserRepresentation taken = new UserRepresentation();
        taken.setUsername(marker + "@example.org");
        taken.setEmail(marker + "@example.org");
        RealKeycloak.realm().users().create(taken).close();

        PersonId refused = register(marker);
        PersonId next = register(marker + "2");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(queue.accountOf(next)).isPresent());
        assertThat(queue.accountOf(refused)).isEmpty();
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(log.getAll())
                .contains("The account of person " + refused + " was refused: Keycloak answered 409")
                .doesNotContain(marker);

        RealKeycloak.realm().users().get(user(marker).getId()).remove();
        settle();
        assertThat(queue.accountOf(refused)).isPresent();
    }

    private void settle() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(queue.waiting()).isZero());
    }

    private PersonId register(String marker) {
        Profile profile = new Profile(
                new PersonName("Nom " + marker),
                List.of(new Email(marker + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        return registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    private static String mandates(String marker) {
        return user(marker).getAttributes().get("mandates").getFirst();
    }

    private static UserRepresentation user(String marker) {
        return RealKeycloak.realm()
                .users()
                .searchByUsername(marker + "@example.org", true)
                .getFirst();
    }
}
