package cat.xarxa.members.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.partner.Contact;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.PreconditionException;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class ContactBookIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-24T11:00:00Z");
    private static final Capacity TECHNICIAN = new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.USER);

    private final OrgId town = new OrgId("vila-" + UUID.randomUUID());
    private final OrgId other = new OrgId("poble-" + UUID.randomUUID());
    private final String address = "p" + UUID.randomUUID() + "@example.org";

    @Autowired
    ContactBook book;

    @Autowired
    Appointments appointments;

    @Autowired
    Registry registry;

    @Autowired
    Organisations organisations;

    @Autowired
    MongoOperations mongo;

    private PersonId aina;
    private MandateId mandate;

    @BeforeEach
    void haveAinaActForATown() {
        organisations.claim(new Organisation(town, "Vila"));
        organisations.claim(new Organisation(other, "Poble"));
        Profile profile = new Profile(
                new PersonName("Aina Puig"),
                List.of(new Email(address, Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        aina = registry.register(Person.Kind.MANDATED, profile, Set.of());
        mandate = appointments.start(aina, town, TECHNICIAN, DAY);
    }

    @Test
    void namesNobodyWhoDidNotAgree() {
        assertThat(book.peopleOf(town, NOW)).isEmpty();
        assertThat(book.shownSince(aina, town, NOW)).isEmpty();
    }

    @Test
    void namesWhoAgreedUntilTheyTakeItBack() {
        book.show(aina, town, true, NOW);
        book.show(aina, town, true, LATER);

        assertThat(book.shownSince(aina, town, LATER)).hasValue(NOW);
        assertThat(book.peopleOf(town, NOW)).singleElement().satisfies(shown -> {
            assertThat(shown.name().value()).isEqualTo("Aina Puig");
            assertThat(shown.address().address()).isEqualTo(address);
        });
        assertThat(book.peopleOf(other, NOW)).isEmpty();

        book.show(aina, town, false, LATER);
        book.show(aina, town, false, LATER);
        assertThat(book.peopleOf(town, LATER)).isEmpty();
        assertThat(audited()).containsExactly("contact.shown", "contact.hidden");
    }

    @Test
    void forgetsTheConsentWithTheMandateThatItWasGivenIn() {
        book.show(aina, town, true, NOW);
        appointments.end(mandate, LocalDate.of(2026, 11, 30));
        assertThat(book.peopleOf(town, LATER)).isEmpty();

        appointments.start(aina, town, TECHNICIAN, LocalDate.of(2026, 12, 1));
        assertThat(book.peopleOf(town, LATER)).as("a later mandate").isEmpty();
        assertThat(book.shownSince(aina, town, LATER)).isEmpty();
        book.show(aina, town, true, LATER);
        assertThat(book.peopleOf(town, LATER)).hasSize(1);
    }

    @Test
    void forgetsWhoIsErased() {
        book.show(aina, town, true, NOW);
        registry.erase(aina);

        assertThat(book.peopleOf(town, NOW)).isEmpty();
        assertThat(mongo.getCollection("contact_consents").countDocuments(new Document("person", aina.value())))
                .isZero();
    }

    @Test
    void letsNobodyAgreeForAMemberThatTheyDoNotActFor() {
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> book.show(aina, other, true, NOW));
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> book.shownSince(aina, other, NOW));
    }

    @Test
    void keepsNoAddressOfAPersonInTheClear() {
        book.show(aina, town, true, NOW);

        assertThat(mongo.getCollection("contact_consents").find(new Document("org", town.slug())))
                .singleElement()
                .satisfies(stored -> assertThat(stored.toJson()).doesNotContain(address, "Aina"));
    }

    @Test
    void keepsTheMailboxesOfWhoReadTheNewest() {
        Contact mayor = new Contact("Alcaldia", "alcaldia@example.org");
        book.reachAt(town, new Revision(0), List.of(mayor));

        assertThat(book.mailboxesOf(town)).isEqualTo(new Mailboxes(town, List.of(mayor), 1));
        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> book.reachAt(town, new Revision(0), List.of()));
        assertThat(book.mailboxesOf(other).contacts()).isEmpty();
    }

    private List<String> audited() {
        return mongo
                .getCollection(AuditLog.ENTRIES)
                .find(new Document("object", aina.toString()))
                .sort(new Document("_id", 1))
                .map(entry -> entry.getString("action"))
                .into(new ArrayList<>())
                .stream()
                .filter(action -> action.startsWith("contact"))
                .toList();
    }
}
