package cat.xarxa.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.ReceivedMail;
import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.identity.Onboarding.Stage;
import cat.xarxa.members.identity.Onboarding.Wait;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.members.running.ServiceClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From an invitation to the first sign-in, with the real Keycloak and a mail server that does as it is told. */
@RunningService
class InvitationsIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final String PASSWORD = "contrasenya nova " + UUID.randomUUID();

    private final String address = "convidat" + UUID.randomUUID() + "@example.org";

    @Autowired
    Staff staff;

    @Autowired
    Onboarding onboarding;

    @Autowired
    ServiceClient service;

    @AfterEach
    void leaveThemRunning() {
        RealKeycloak.mail().behave();
        if (!RealKeycloak.process().isRunning()) {
            RealKeycloak.process().start();
        }
    }

    @Test
    void leadsFromTheMailToThePortal() throws Exception {
        PersonId person = invite(address);
        patiently().untilAsserted(() -> assertThat(stage(person)).isEqualTo(Stage.INVITED));
        assertThat(RealKeycloak.mail().receivedBy(address)).hasSize(1);

        new InvitationPages()
                .choose(PASSWORD, RealKeycloak.mail().receivedBy(address).getFirst());
        String token = RealKeycloak.signIn().as(address, PASSWORD).bearer();
        var answer = service.get("/api/v1/me", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(stage(person)).isEqualTo(Stage.SIGNED_IN);
        assertThat(RealKeycloak.realm()
                        .users()
                        .searchByUsername(address, true)
                        .getFirst()
                        .isEmailVerified())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CA, Benvinguda a la Xarxa: tria la teva contrasenya",
        "ES, Bienvenida a la Xarxa: elige tu contraseña",
        "EN, Welcome to the Xarxa: choose your password"
    })
    void comesInTheLanguageOfThePerson(Language language, String subject) throws Exception {
        PersonId person = invite(address, language);
        patiently().untilAsserted(() -> assertThat(stage(person)).isEqualTo(Stage.INVITED));

        assertThat(RealKeycloak.mail().receivedBy(address))
                .singleElement()
                .satisfies(mail -> assertThat(mail.message().getSubject()).isEqualTo(subject));
    }

    @Test
    void findsAForgottenPasswordInTheLanguageOfThePerson() throws Exception {
        PersonId person = invite(address, Language.ES);
        patiently().untilAsserted(() -> assertThat(stage(person)).isEqualTo(Stage.INVITED));
        InvitationPages pages = new InvitationPages();

        pages.forget(RealKeycloak.process().issuer(), address);

        patiently()
                .untilAsserted(() ->
                        assertThat(RealKeycloak.mail().receivedBy(address)).hasSize(2));
        ReceivedMail mail = RealKeycloak.mail().receivedBy(address).getLast();
        assertThat(mail.message().getSubject()).isEqualTo("Elige una contraseña nueva");
        assertThat(pages.open(mail)).contains("<html lang=\"es\"");
    }

    /** Whoever reads a mailbox of the office is not in the office yet. */
    @Test
    void asksForTheSecondFactorOfWhoForgotThePassword() throws Exception {
        patiently()
                .untilAsserted(
                        () -> assertThat(RealKeycloak.realm().users().searchByUsername("oficina@example.org", true))
                                .hasSize(1));
        InvitationPages pages = new InvitationPages();

        pages.forget(RealKeycloak.process().issuer(), "oficina@example.org");

        patiently()
                .untilAsserted(() -> assertThat(RealKeycloak.mail().receivedBy("oficina@example.org"))
                        .isNotEmpty());
        assertThat(pages.open(
                        RealKeycloak.mail().receivedBy("oficina@example.org").getLast()))
                .contains("name=\"otp\"")
                .doesNotContain("name=\"password-new\"");
    }

    @Test
    void waitsForTheMailServerWithoutHoldingUpTheOthers() {
        RealKeycloak.mail().refuseAll(451);
        PersonId person = invite(address);
        patiently().untilAsserted(() -> assertThat(onboarding.of(person).why()).isEqualTo(Wait.MAIL_NOT_SENT));
        RealKeycloak.mail().behave();
        PersonId next = invite("b" + address);

        patiently().untilAsserted(() -> {
            assertThat(stage(next)).isEqualTo(Stage.INVITED);
            assertThat(stage(person)).isEqualTo(Stage.INVITED);
        });
        assertThat(RealKeycloak.mail().receivedBy(address)).hasSize(1);
    }

    @Test
    void isMadeUpForWhenKeycloakIsBack() {
        RealKeycloak.process().stop();
        PersonId person = invite(address);
        patiently().untilAsserted(() -> assertThat(onboarding.of(person).why()).isEqualTo(Wait.ACCOUNTS_AWAY));

        RealKeycloak.process().start();

        patiently().untilAsserted(() -> assertThat(stage(person)).isEqualTo(Stage.INVITED));
        assertThat(RealKeycloak.mail().receivedBy(address)).hasSize(1);
    }

    private Stage stage(PersonId person) {
        return onboarding.of(person).stage();
    }

    private PersonId invite(String email) {
        return invite(email, Language.CA);
    }

    private PersonId invite(String email, Language language) {
        Profile profile = new Profile(
                new PersonName("Persona convidada"),
                List.of(new Email(email, Email.Kind.PERSONAL)),
                language,
                ZoneId.of("Europe/Madrid"));
        Capacity capacity = new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.USER);
        return staff.invite(new Newcomer(new OrgId("manlleu"), profile, capacity, DAY), false);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2));
    }
}
