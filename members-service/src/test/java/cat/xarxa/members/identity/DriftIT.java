package cat.xarxa.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.identity.DriftReport.Drift;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class DriftIT {

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    ProvisioningQueue queue;

    @BeforeEach
    void beginWithoutDrift() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(queue.waiting()).isZero());
        reconciliation.round();
    }

    @Test
    void findsNothingWhereNothingDrifted() {
        DriftReport report = report();

        assertThat(report.checked()).isGreaterThanOrEqualTo(33);
        assertThat(report.drifted()).isEmpty();
    }

    @Test
    void takesBackAMandateThatSomebodyGaveInKeycloak() {
        UserRepresentation user = user("tecnic.girona");
        String mandates = user.getAttributes().get("mandates").getFirst();
        change(
                user,
                it -> it.getAttributes()
                        .put(
                                "mandates",
                                List.of("[{\"org\":\"girona\",\"role\":\"TECHNICIAN\",\"rights\":\"ADMIN\"}]")));

        assertThat(report().of(Drift.MENDED)).containsExactly(person(user));
        assertThat(user("tecnic.girona").getAttributes().get("mandates")).containsExactly(mandates);
        assertThat(report().drifted()).isEmpty();
    }

    @Test
    void takesBackADutyAndGivesBackAnother() {
        UserRepresentation technician = user("tecnica.reus");
        RoleRepresentation office = RealKeycloak.realm().roles().get("OFFICE").toRepresentation();
        resource(technician).roles().realmLevel().add(List.of(office));
        UserRepresentation officer = user("oficina");
        resource(officer).roles().realmLevel().remove(List.of(office));

        assertThat(report().of(Drift.MENDED)).containsExactlyInAnyOrder(person(technician), person(officer));
        assertThat(duties(technician)).doesNotContain("OFFICE");
        assertThat(duties(officer)).contains("OFFICE", "PLATFORM_ADMIN");
    }

    @Test
    void knowsAnAccountThatLostItsPerson() {
        UserRepresentation user = user("tecnica.sabadell");
        PersonId person = person(user);
        change(user, it -> it.getAttributes().remove("person_id"));

        assertThat(report().of(Drift.MENDED)).containsExactly(person);
        assertThat(person(user("tecnica.sabadell"))).isEqualTo(person);
    }

    @Test
    void makesADeletedAccountAgain() {
        UserRepresentation user = user("tecnica.manresa");
        resource(user).remove();

        assertThat(report().of(Drift.MADE)).containsExactly(person(user));
        assertThat(person(user("tecnica.manresa"))).isEqualTo(person(user));
        assertThat(RealKeycloak.signIn()
                        .as("tecnica.manresa@example.org", RealKeycloak.MEMBER_PASSWORD)
                        .bearer())
                .isNotBlank();
    }

    @Test
    void givesBackTheAddressThatThePersonSignsInWith() {
        UserRepresentation user = user("tecnica.barcelona");
        change(user, it -> it.setEmail("altra@example.org"));

        assertThat(report().of(Drift.MENDED)).containsExactly(person(user));
        assertThat(user("tecnica.barcelona").getEmail()).isEqualTo("tecnica.barcelona@example.org");
    }

    @Test
    void leavesADisabledAccountDisabled() {
        UserRepresentation user = user("tecnica.mataro");
        change(user, it -> it.setEnabled(false));

        assertThat(report().drifted()).isEmpty();
        assertThat(user("tecnica.mataro").isEnabled()).isFalse();
        change(user, it -> it.setEnabled(true));
    }

    @Test
    void reportsAnAccountOfNobodyAndLeavesItAlone() {
        UUID nobody = UUID.randomUUID();
        UserRepresentation stranger = new UserRepresentation();
        stranger.setUsername("desconeguda@example.org");
        stranger.setEmail("desconeguda@example.org");
        stranger.setEnabled(true);
        stranger.setAttributes(Map.of("person_id", List.of(nobody.toString())));
        RealKeycloak.realm().users().create(stranger).close();

        assertThat(report().strangers()).contains(nobody);
        assertThat(user("desconeguda").isEnabled()).isTrue();
        resource(user("desconeguda")).remove();
    }

    private DriftReport report() {
        return reconciliation.round().orElseThrow();
    }

    private static UserRepresentation user(String name) {
        return RealKeycloak.realm()
                .users()
                .searchByUsername(name + "@example.org", true)
                .getFirst();
    }

    private static UserResource resource(UserRepresentation user) {
        return RealKeycloak.realm().users().get(user.getId());
    }

    private static PersonId person(UserRepresentation user) {
        return new PersonId(
                UUID.fromString(user.getAttributes().get("person_id").getFirst()));
    }

    private static List<String> duties(UserRepresentation user) {
        return resource(user).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }

    /** The given one keeps what it said before. */
    private static void change(UserRepresentation user, Consumer<UserRepresentation> change) {
        UserRepresentation changed = resource(user).toRepresentation();
        change.accept(changed);
        resource(user).update(changed);
    }
}
