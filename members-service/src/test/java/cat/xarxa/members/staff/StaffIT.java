package cat.xarxa.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.identity.Onboarding.Stage;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class StaffIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final UUID NOBODY = new UUID(0, 0);

    private final OrgId town = new OrgId("vila-" + UUID.randomUUID());
    private final OrgId other = new OrgId("poble-" + UUID.randomUUID());

    @Autowired
    Staff staff;

    @Autowired
    Appointments appointments;

    @Autowired
    Registry registry;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Organisations organisations;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void haveTwoTowns() {
        organisations.claim(new Organisation(town, "Vila"));
        organisations.claim(new Organisation(other, "Poble"));
    }

    @Test
    void registersAppointsAndInvites() {
        PersonId person = staff.invite(newcomer(town, personal(), Rights.EDITOR), false);

        Colleague colleague = staff.get(town, person);
        assertThat(colleague.mandates())
                .singleElement()
                .satisfies(mandate ->
                        assertThat(mandate.capacity()).isEqualTo(new Capacity(Role.TECHNICIAN, Rights.EDITOR)));
        assertThat(colleague.account().stage()).isEqualTo(Stage.WAITING);
        assertThat(registry.get(person).duties()).isEmpty();
        assertThat(staff.list(new StaffFilter(town, false, NOBODY), NOW, 10)).hasSize(1);
        assertThat(staff.list(new StaffFilter(other, false, NOBODY), NOW, 10)).isEmpty();
    }

    @Test
    void doesNotRegisterTwiceWhomItKnows() {
        Email address = personal();
        PersonId person = staff.invite(newcomer(town, address, Rights.USER), false);
        onboarding.signedIn(person);

        assertRefused("address-in-use", () -> staff.invite(newcomer(other, address, Rights.USER), false));
        assertThat(staff.invite(newcomer(other, address, Rights.USER), true)).isEqualTo(person);
        assertThat(onboarding.of(person).stage()).isEqualTo(Stage.SIGNED_IN);
        appointments.end(mandate(person, other).getId(), DAY);
        assertThat(staff.invite(newcomer(other, address, Rights.USER), false))
                .as("whom the organisation knows, it may have back")
                .isEqualTo(person);
    }

    @Test
    void sharesMailboxesButNoAddressToSignInWith() {
        Email shared = new Email("promocio" + UUID.randomUUID() + "@example.org", Email.Kind.ROLE);
        PersonId first = staff.invite(newcomer(town, shared, Rights.USER), false);

        assertRefused("address-in-use", () -> staff.invite(newcomer(town, shared, Rights.EDITOR), true));
        PersonId second =
                staff.invite(new Newcomer(town, profile(shared, personal()), capacity(Rights.USER), DAY), false);

        assertThat(second).isNotEqualTo(first);
        assertThat(registry.signingInWith(shared)).map(Person::getId).hasValue(first);
        assertThat(appointments.allFor(town)).hasSize(2);
    }

    @Test
    void givesAnAddressToOneOfManyAtOnce() throws Exception {
        Email address = personal();

        assertThat(together(
                        () -> staff.invite(newcomer(town, address, Rights.USER), false),
                        () -> staff.invite(newcomer(other, address, Rights.USER), false)))
                .isEqualTo(1);
        assertThat(appointments.allFor(town).size() + appointments.allFor(other).size())
                .isEqualTo(1);
    }

    @Test
    void freesAnAddressThatIsNoLongerSignedInWith() {
        Email before = personal();
        PersonId person = staff.invite(newcomer(town, before, Rights.USER), false);

        registry.change(person, new Revision(0), profile(personal()));

        assertThat(registry.signingInWith(before)).isEmpty();
        assertThat(staff.invite(newcomer(other, before, Rights.USER), false)).isNotEqualTo(person);
        assertRefused("address-in-use", () -> registry.change(person, new Revision(1), profile(before)));
        assertRefused("changed-meanwhile", () -> registry.change(person, new Revision(0), profile(personal())));
        assertThat(told(person))
                .filteredOn(type -> !type.equals("person-key-issued.v1"))
                .containsExactly(
                        "person-registered.v1",
                        "person-contact-changed.v1",
                        "person-registered.v1",
                        "person-contact-changed.v1");
    }

    @Test
    void keepsTheLastAdmin() {
        PersonId admin = staff.invite(newcomer(town, personal(), Rights.ADMIN), false);
        Mandate mandate = mandate(admin, town);

        assertRefused("last-admin", () -> appointments.change(mandate.getId(), new Revision(0), Rights.USER, DAY));
        assertRefused("last-admin", () -> appointments.end(mandate.getId(), new Revision(0), Ending.at(NOW)));
        PersonId next = staff.invite(newcomer(town, personal(), Rights.USER), false);
        appointments.change(mandate(next, town).getId(), new Revision(0), Rights.ADMIN, DAY);
        appointments.end(mandate.getId(), new Revision(0), Ending.at(NOW));

        assertThat(staff.list(new StaffFilter(town, false, NOBODY), NOW, 10))
                .extracting(Colleague::personId)
                .containsExactly(next);
        assertThat(staff.list(new StaffFilter(town, true, NOBODY), NOW, 10))
                .extracting(Colleague::personId)
                .containsExactly(admin, next);
        assertThat(staff.list(new StaffFilter(town, true, admin.value()), NOW, 10))
                .extracting(Colleague::personId)
                .containsExactly(next);
    }

    @Test
    void countsNoAdminWhoComesLater() {
        Mandate admin = mandate(staff.invite(newcomer(town, personal(), Rights.ADMIN), false), town);
        staff.invite(new Newcomer(town, profile(personal()), capacity(Rights.ADMIN), LocalDate.of(2027, 1, 1)), false);

        assertRefused("last-admin", () -> appointments.end(admin.getId(), new Revision(0), Ending.at(NOW)));
    }

    @Test
    void keepsOneOfTwoAdminsWhoEndEachOther() throws Exception {
        for (int i = 0; i < 5; i++) {
            OrgId org = new OrgId("lloc-" + UUID.randomUUID());
            organisations.claim(new Organisation(org, "Lloc"));
            Mandate one = mandate(staff.invite(newcomer(org, personal(), Rights.ADMIN), false), org);
            Mandate two = mandate(staff.invite(newcomer(org, personal(), Rights.ADMIN), false), org);

            assertThat(together(
                            () -> appointments.end(one.getId(), new Revision(0), Ending.at(NOW)),
                            () -> appointments.end(two.getId(), new Revision(0), Ending.at(NOW))))
                    .isEqualTo(1);
        }
    }

    @Test
    void buildsOnWhatWasRead() {
        Mandate mandate = mandate(staff.invite(newcomer(town, personal(), Rights.USER), false), town);
        appointments.change(mandate.getId(), new Revision(0), Rights.EDITOR, DAY);

        assertRefused(
                "changed-meanwhile", () -> appointments.change(mandate.getId(), new Revision(0), Rights.ADMIN, DAY));
        assertRefused("changed-meanwhile", () -> appointments.end(mandate.getId(), new Revision(0), Ending.after(DAY)));
        assertThat(told(mandate.getId())).containsExactly("mandate-started.v1", "mandate-rights-changed.v1");
    }

    @Test
    void invitesAgainWhoHasNotComeYet() {
        PersonId person = staff.invite(newcomer(town, personal(), Rights.USER), false);
        staff.inviteAgain(town, person);
        onboarding.signedIn(person);

        assertRefused("already-signed-in", () -> staff.inviteAgain(town, person));
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> staff.inviteAgain(other, person));
    }

    /** How many of several acts, done at once, were not refused. */
    private static int together(Runnable... acts) throws Exception {
        CountDownLatch start = new CountDownLatch(acts.length);
        List<Future<Boolean>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            for (Runnable act : acts) {
                results.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    try {
                        act.run();
                        return true;
                    } catch (ProblemException e) {
                        return false;
                    }
                }));
            }
        }
        int done = 0;
        for (Future<Boolean> result : results) {
            done += result.get() ? 1 : 0;
        }
        return done;
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<String> told(Object id) {
        return mongo.getCollection("outbox")
                .find(new Document("key", id.toString()))
                .sort(new Document("_id", 1))
                .map(event -> event.getString("type").replace("cat.xarxa.members.", ""))
                .into(new ArrayList<>());
    }

    private Mandate mandate(PersonId person, OrgId org) {
        return staff.get(org, person).mandates().getLast();
    }

    private static Newcomer newcomer(OrgId org, Email address, Rights rights) {
        return new Newcomer(org, profile(address), capacity(rights), DAY);
    }

    private static Capacity capacity(Rights rights) {
        return new Capacity(Role.TECHNICIAN, rights);
    }

    private static Profile profile(Email... emails) {
        return new Profile(
                new PersonName("Persona de prova"), List.of(emails), Language.CA, ZoneId.of("Europe/Madrid"));
    }

    private static Email personal() {
        return new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL);
    }
}
