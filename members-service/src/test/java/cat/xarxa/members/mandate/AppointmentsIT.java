package cat.xarxa.members.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.Departure;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class AppointmentsIT {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final Capacity TECHNICIAN = new Capacity(Role.TECHNICIAN, Rights.USER);

    @Autowired
    Appointments appointments;

    @Autowired
    MemberRoll roll;

    @Autowired
    Registry registry;

    @Autowired
    MongoOperations mongo;

    @Test
    void startsAndEnds() {
        PersonId person = register(Person.Kind.MANDATED);

        MandateId mandate = appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM);
        appointments.end(mandate, FROM.plusDays(2));

        assertThat(appointments.heldBy(person, FROM.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .singleElement()
                .satisfies(held -> assertThat(held.getId()).isEqualTo(mandate));
        assertThat(appointments.heldBy(person, FROM.plusDays(3).atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .isEmpty();
        assertThat(told(mandate)).containsExactly("mandate-started.v1", "mandate-ended.v1");
    }

    @Test
    void breaksOffWhatIsHeldAlsoWhereALaterLastDayIsSettled() {
        PersonId person = register(Person.Kind.MANDATED);
        Instant noon = FROM.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
        MandateId over = appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM);
        appointments.end(over, FROM);
        MandateId settled = appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM.plusDays(1));
        appointments.end(settled, FROM.plusDays(9));
        appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM.plusDays(20));

        assertThat(appointments.breakOffAllOf(person, noon)).isEqualTo(2);

        assertThat(appointments.allOf(person))
                .allMatch(one -> !one.holdsAt(noon) && one.term().to() != null);
        assertThat(told(settled)).containsExactly("mandate-started.v1", "mandate-ended.v1", "mandate-ended.v1");
        assertThat(told(over)).containsExactly("mandate-started.v1", "mandate-ended.v1");
    }

    @Test
    void endsEveryMandateForABodyThatLeaves() {
        OrgId org = new OrgId("poble-" + UUID.randomUUID());
        roll.apply(new ApplyForMembership(org, MemberKind.TOWN_COUNCIL, "Ajuntament", "08298", FROM));
        MandateId first = appointments.start(register(Person.Kind.MANDATED), org, TECHNICIAN, FROM);
        MandateId later = appointments.start(register(Person.Kind.MANDATED), org, TECHNICIAN, FROM.plusDays(9));
        MandateId elsewhere = appointments.start(register(Person.Kind.MANDATED), OrgId.XARXA, TECHNICIAN, FROM);

        roll.leave(org, new Revision(1), new Departure(FROM.plusDays(2), Departure.Reason.WITHDRAWN));

        assertThat(told(first)).containsExactly("mandate-started.v1", "mandate-ended.v1");
        assertThat(told(later)).containsExactly("mandate-started.v1", "mandate-ended.v1");
        assertThat(told(elsewhere)).containsExactly("mandate-started.v1");
        assertThat(appointments.actingFor(org)).isEmpty();
    }

    @Test
    void refusesTheLikeOfAMandateThatIsHeld() {
        PersonId person = register(Person.Kind.MANDATED);
        MandateId mandate = appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM);

        assertRefused(
                "mandate-held",
                () -> appointments.start(person, OrgId.XARXA, new Capacity(Role.TECHNICIAN, Rights.ADMIN), FROM));
        appointments.start(person, OrgId.XARXA, new Capacity(Role.SUBSTITUTE, Rights.USER), FROM);
        appointments.end(mandate, FROM);
        appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM.plusDays(1));
        assertThat(mongo.getCollection("mandates").countDocuments(new Document("personId", person.value())))
                .isEqualTo(3);
    }

    @Test
    void startsOneOfManyAtOnce() throws Exception {
        PersonId person = register(Person.Kind.MANDATED);
        CountDownLatch together = new CountDownLatch(8);
        List<Future<MandateId>> attempts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                attempts.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return appointments.start(person, OrgId.XARXA, TECHNICIAN, FROM);
                }));
            }
        }

        int started = 0;
        for (Future<MandateId> attempt : attempts) {
            try {
                assertThat(told(attempt.get())).containsExactly("mandate-started.v1");
                started++;
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(MandateRefused.class);
            }
        }
        assertThat(started).isEqualTo(1);
    }

    @Test
    void knowsWhoseMandatesTurnWithTheDay() {
        LocalDate day = LocalDate.of(1999, 5, 5);
        PersonId beginning = register(Person.Kind.MANDATED);
        PersonId leaving = register(Person.Kind.MANDATED);
        PersonId staying = register(Person.Kind.MANDATED);
        appointments.start(beginning, OrgId.XARXA, TECHNICIAN, day);
        appointments.end(appointments.start(leaving, OrgId.XARXA, TECHNICIAN, day.minusDays(9)), day.minusDays(1));
        appointments.end(appointments.start(staying, OrgId.XARXA, TECHNICIAN, day.minusDays(9)), day);

        assertThat(appointments.turningOn(day)).containsExactlyInAnyOrder(beginning, leaving);
    }

    @Test
    void refusesAGuest() {
        assertRefused(
                "mandate-of-guest",
                () -> appointments.start(register(Person.Kind.GUEST), OrgId.XARXA, TECHNICIAN, FROM));
    }

    @Test
    void refusesAnOrganisationThatNobodyKnows() {
        PersonId person = register(Person.Kind.MANDATED);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> appointments.start(person, new OrgId("enlloc"), TECHNICIAN, FROM))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().field()).isEqualTo("orgId"));
        assertThat(mongo.getCollection("mandates").countDocuments(new Document("personId", person.value())))
                .isZero();
    }

    @Test
    void refusesAPersonThatNobodyKnows() {
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> appointments.start(new PersonId(UUID.randomUUID()), OrgId.XARXA, TECHNICIAN, FROM));
        assertThatExceptionOfType(MandateNotFound.class)
                .isThrownBy(() -> appointments.end(new MandateId(UUID.randomUUID()), FROM));
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** Names of the events of a mandate, in their order. */
    private List<String> told(MandateId mandate) {
        return mongo.getCollection("outbox")
                .find(new Document("key", mandate.toString()))
                .sort(new Document("sequence", 1))
                .map(event -> event.getString("type").replace("cat.xarxa.members.", ""))
                .into(new ArrayList<>());
    }

    private PersonId register(Person.Kind kind) {
        Profile profile = new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        return registry.register(kind, profile, Set.of());
    }
}
