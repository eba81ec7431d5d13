package cat.xarxa.members.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
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
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class AlliancesIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private final OrgId id = new OrgId("aliada-" + UUID.randomUUID());

    @Autowired
    Alliances alliances;

    @Autowired
    Appointments appointments;

    @Autowired
    Registry registry;

    @Autowired
    MongoOperations mongo;

    @Test
    void keepsAnAgreementUntilItsLastDay() {
        agree();
        alliances.reachAt(id, new Revision(1), List.of(new Contact("Agenda", "agenda@example.org")));
        alliances.end(id, new Revision(2), DAY.plusYears(1));

        Partner partner = alliances.get(id);
        assertThat(partner.agreement()).isEqualTo(new Agreement(DAY, "https://example.org/acord", DAY.plusYears(1)));
        assertThat(partner.contacts()).containsExactly(new Contact("Agenda", "agenda@example.org"));
        assertThat(partner.version()).isEqualTo(3);
        assertThat(told()).isEqualTo(2);
        assertThat(alliances.list(true, null, 1000)).extracting(Partner::getId).contains(id);
        assertThat(alliances.list(false, null, 1000)).extracting(Partner::getId).doesNotContain(id);
    }

    @Test
    void changesNothingOfWhatIsOver() {
        agree();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> alliances.end(id, new Revision(1), DAY.minusDays(1)));
        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> alliances.end(id, new Revision(7), DAY));
        alliances.end(id, new Revision(1), DAY);

        assertThatExceptionOfType(AgreementEnded.class).isThrownBy(() -> alliances.end(id, new Revision(2), DAY));
        assertThatExceptionOfType(AgreementEnded.class)
                .isThrownBy(() -> alliances.reachAt(id, new Revision(2), List.of()));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void endsTheMandatesOfItsPeople() {
        agree();
        PersonId person = registry.register(
                Person.Kind.MANDATED,
                new Profile(
                        new PersonName("Persona de prova"),
                        List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                        Language.CA,
                        ZoneId.of("Europe/Madrid")),
                Set.of());
        appointments.start(person, id, new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.ADMIN), DAY);

        alliances.end(id, new Revision(1), DAY.plusDays(9));

        assertThat(appointments.actingFor(id)).isEmpty();
        assertThat(appointments.allFor(id))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.term().to()).isEqualTo(DAY.plusDays(9)));
    }

    @Test
    void readsWhatWasStoredBeforeAgreementsEnded() {
        mongo.getCollection("partners")
                .insertOne(new Document("_id", id.slug())
                        .append("name", "Aliada")
                        .append("kind", "COOPERATIVE")
                        .append("agreedOn", "2021-01-01"));

        alliances.reachAt(id, new Revision(0), List.of());

        assertThat(alliances.get(id).agreement()).isEqualTo(Agreement.since(DAY));
        assertThat(alliances.get(id).version()).isEqualTo(1);
    }

    @Test
    void writesNoMailboxIntoTheAuditLog() {
        agree();
        alliances.reachAt(id, new Revision(1), List.of(new Contact("Agenda", "secreta@example.org")));

        assertThat(mongo.getCollection("audit_entries").find(new Document("object", id.slug())))
                .extracting(Document::toJson)
                .hasSize(2)
                .noneMatch(entry -> entry.contains("secreta"));
    }

    private void agree() {
        alliances.agree(
                new Organisation(id, "Aliada"),
                PartnerKind.COOPERATIVE,
                new Agreement(DAY, "https://example.org/acord", null));
    }

    private long told() {
        return mongo.getCollection("outbox").countDocuments(new Document("key", id.slug()));
    }
}
