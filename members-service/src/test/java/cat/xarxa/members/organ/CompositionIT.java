package cat.xarxa.members.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.PreconditionException;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class CompositionIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Capacity TECHNICIAN = new Capacity(Role.TECHNICIAN, Rights.USER);

    private final OrganId id = new OrganId("grup-" + UUID.randomUUID());

    @Autowired
    Composition composition;

    @Autowired
    Appointments appointments;

    @Autowired
    Registry registry;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void form() {
        composition.form(
                id,
                OrganKind.WORKING_GROUP,
                Map.of(cat.xarxa.platform.text.Language.CA, "Grup de compra pública"),
                DAY);
    }

    @Test
    void seatsWhoActsForAnOrganisationUntilTheyLeave() {
        PersonId person = person();
        appointments.start(person, OrgId.XARXA, TECHNICIAN, DAY);

        UUID seat = composition.seat(id, newest(), person, OrgId.XARXA, Seat.Vote.VOICE, DAY.plusDays(1));
        assertRefused(
                "seat-taken",
                () -> composition.seat(id, newest(), person, OrgId.XARXA, Seat.Vote.VOTING, DAY.plusDays(2)));
        composition.unseat(id, newest(), seat, DAY.plusDays(9));
        assertRefused("seat-ended", () -> composition.unseat(id, newest(), seat, DAY.plusDays(10)));

        assertThat(composition.get(id).seats())
                .extracting(held -> held.term().to())
                .containsExactly(DAY.plusDays(9));
        assertThat(told())
                .containsExactly("organ-formed.v1", "organ-membership-changed.v1", "organ-membership-changed.v1");
        assertThat(actions()).containsExactly("organ.formed", "organ.seated", "organ.unseated");
    }

    @Test
    void seatsNobodyWithoutAMandate() {
        PersonId stranger = person();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> composition.seat(id, newest(), stranger, OrgId.XARXA, Seat.Vote.VOTING, DAY))
                .satisfies(refused ->
                        assertThat(refused.fields().getFirst().code()).isEqualTo("no-mandate"));
        assertThat(composition.get(id).seats()).isEmpty();
    }

    @Test
    void endsTheSeatOfWhoActsForTheOrganisationNoLonger() {
        PersonId person = person();
        MandateId first = appointments.start(person, OrgId.XARXA, TECHNICIAN, DAY);
        MandateId second = appointments.start(person, OrgId.XARXA, new Capacity(Role.SUBSTITUTE, Rights.USER), DAY);
        composition.seat(id, newest(), person, OrgId.XARXA, Seat.Vote.VOTING, DAY);

        appointments.end(first, DAY.plusDays(3));
        assertThat(composition.get(id).seats().getFirst().isOpen()).isTrue();
        appointments.end(second, DAY.plusDays(5));

        assertThat(composition.get(id).seats().getFirst().term().to()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void endsWithAllItsSeats() {
        PersonId person = person();
        appointments.start(person, OrgId.XARXA, TECHNICIAN, DAY);
        composition.seat(id, newest(), person, OrgId.XARXA, Seat.Vote.VOTING, DAY);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> composition.close(id, newest(), DAY.minusDays(1)));

        composition.close(id, newest(), DAY.plusDays(30));

        assertThat(composition.get(id).seats().getFirst().term().to()).isEqualTo(DAY.plusDays(30));
        assertThat(told()).endsWith("organ-membership-changed.v1", "organ-closed.v1");
        assertRefused("organ-closed", () -> composition.close(id, newest(), DAY.plusDays(31)));
        assertRefused(
                "organ-closed",
                () -> composition.seat(id, newest(), person, OrgId.XARXA, Seat.Vote.VOTING, DAY.plusDays(31)));
    }

    @Test
    void letsNobodyOverwriteUnseen() {
        Revision read = newest();
        composition.close(id, read, DAY);

        assertThatExceptionOfType(PreconditionException.class).isThrownBy(() -> composition.close(id, read, DAY));
    }

    @Test
    void givesASlugOnce() {
        assertRefused(
                "organ-exists",
                () -> composition.form(
                        id, OrganKind.PRESIDENCY, Map.of(cat.xarxa.platform.text.Language.CA, "Una altra"), DAY));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Revision newest() {
        return new Revision(composition.get(id).version());
    }

    private PersonId person() {
        Profile profile = new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        return registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    private List<String> told() {
        return mongo
                .getCollection("outbox")
                .find(new Document("key", id.slug()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>())
                .stream()
                .map(row -> row.getString("type").substring("cat.xarxa.members.".length()))
                .toList();
    }

    private List<String> actions() {
        return mongo
                .getCollection("audit_entries")
                .find(new Document("object", id.slug()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>())
                .stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }
}
