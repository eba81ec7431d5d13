package cat.xarxa.members.export.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.export.Export;
import cat.xarxa.members.export.ExportNotFound;
import cat.xarxa.members.export.Exports;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.PersonNotFound;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.problem.ProblemException;
import java.time.Instant;
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

/**
 * A copy is asked for on somebody's word: nothing happens before a second person approves, and it is for them alone.
 */
@LonelyService
class ExportOrdersIT {

    private static final String REFERENCE = "E-2026/12";

    @Autowired
    ExportOrders orders;

    @Autowired
    Exports exports;

    @Autowired
    PersonalCopies copies;

    @Autowired
    Registry registry;

    @Autowired
    Erasures erasures;

    @Autowired
    MongoOperations mongo;

    private final PersonId office = new PersonId(UUID.randomUUID());
    private final PersonId admin = new PersonId(UUID.randomUUID());
    private PersonId person;

    @BeforeEach
    void haveSomebody() {
        Profile profile = new Profile(
                new PersonName("Remei Prat"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        person = registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    @Test
    void copiesNothingBeforeASecondPersonApproves() {
        ExportOrder order = orders.record(person, office, REFERENCE);

        assertThatExceptionOfType(ExportNotFound.class).isThrownBy(() -> exports.of(person));
        assertRefused("order-four-eyes", () -> orders.approve(order.id(), office));
        assertThatExceptionOfType(ExportNotFound.class).isThrownBy(() -> exports.of(person));

        ExportOrder approved = orders.approve(order.id(), admin);
        assertThat(orders.approve(order.id(), admin).exportId()).isEqualTo(approved.exportId());

        assertThat(exports.of(person).id()).isEqualTo(approved.exportId());
        assertThat(actions()).containsExactly("person.registered", "export.ordered", "export.approved");
    }

    @Test
    void isForThePersonAlone() {
        UUID export = orders.approve(orders.record(person, office, REFERENCE).id(), admin)
                .exportId();

        assertThat(copies.read(export, person.value(), "people"))
                .get()
                .asString()
                .contains("Remei Prat");
        assertThat(copies.read(export, office.value(), "people")).isEmpty();
        assertThat(copies.read(export, admin.value(), "people")).isEmpty();
    }

    @Test
    void tellsThePersonWhenItIsWholeAndNobodyWhoAskedForThemselves() {
        UUID ordered = orders.approve(orders.record(person, office, REFERENCE).id(), admin)
                .exportId();
        complete(ordered);
        UUID own = exports.request(person).id();
        complete(own);

        assertThat(told(ordered))
                .containsExactly(
                        "cat.xarxa.members.person-export-requested.v1", "cat.xarxa.members.person-export-completed.v1");
        assertThat(told(own)).containsExactly("cat.xarxa.members.person-export-requested.v1");
    }

    @Test
    void takesTheCopyThatThePersonHasBegun() {
        UUID own = exports.request(person).id();

        assertThat(orders.approve(orders.record(person, office, REFERENCE).id(), admin)
                        .exportId())
                .isEqualTo(own);
        complete(own);

        assertThat(told(own)).contains("cat.xarxa.members.person-export-completed.v1");
    }

    @Test
    void isRecordedOnceWhileItWaits() {
        ExportOrder order = orders.record(person, office, REFERENCE);

        assertThat(orders.record(person, admin, "E-2026/13").id()).isEqualTo(order.id());
        assertThat(actions()).containsExactly("person.registered", "export.ordered");
    }

    @Test
    void canBeRefusedAndRecordedAgain() {
        ExportOrder order = orders.record(person, office, REFERENCE);
        orders.refuse(order.id(), office);

        assertRefused("order-decided", () -> orders.approve(order.id(), admin));
        assertRefused("order-decided", () -> orders.refuse(order.id(), admin));
        assertThat(orders.record(person, office, REFERENCE).id()).isNotEqualTo(order.id());
        assertThat(actions())
                .containsExactly("person.registered", "export.ordered", "export.refused", "export.ordered");
    }

    @Test
    void goesWithWhomItIsAbout() {
        ExportOrder order = orders.record(person, office, REFERENCE);

        erasures.eraseMyself(person);

        assertThatExceptionOfType(OrderNotFound.class).isThrownBy(() -> orders.approve(order.id(), admin));
        assertThatExceptionOfType(PersonNotFound.class).isThrownBy(() -> orders.record(person, office, REFERENCE));
    }

    private void complete(UUID export) {
        for (String service : List.of("content-service", "events-service", "keycloak", "notification-service")) {
            exports.answered(export, service, new Export.Answer(Instant.now(), new Copy(List.of(), List.of())));
        }
    }

    private List<String> told(UUID export) {
        return mongo.getCollection("outbox")
                .find(new Document("key", export.toString()))
                .sort(new Document("sequence", 1))
                .map(event -> event.getString("type"))
                .into(new ArrayList<>());
    }

    private List<String> actions() {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", person.toString()).append("kind", "person"))
                .sort(new Document("_id", 1))
                .map(entry -> entry.getString("action"))
                .into(new ArrayList<>());
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
