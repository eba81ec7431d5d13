package cat.xarxa.members.export;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.Mentions;
import cat.xarxa.members.contact.ContactBook;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.export.order.ExportOrders;
import cat.xarxa.members.identity.drift.Comparison.Found;
import cat.xarxa.members.identity.drift.Comparisons;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organ.Composition;
import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.OrganKind;
import cat.xarxa.members.organ.Seat;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.members.succession.Handover;
import cat.xarxa.members.succession.Handovers;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.copy.Withheld;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Revision;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/** Proof that a copy is whole: somebody is planted in every collection, and each one that mentions them is in it. */
@LonelyService
class WholeCopyIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @Autowired
    PersonalCopies copies;

    @Autowired
    Registry registry;

    @Autowired
    Organisations organisations;

    @Autowired
    MemberRoll roll;

    @Autowired
    Appointments appointments;

    @Autowired
    Composition composition;

    @Autowired
    ContactBook contacts;

    @Autowired
    Handovers handovers;

    @Autowired
    Erasures erasures;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Exports exports;

    @Autowired
    ExportOrders orders;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoClient client;

    @Autowired
    Environment environment;

    @Test
    void hasEveryDocumentThatMentionsThePerson() {
        PersonId person = planted();

        Export export = exports.request(person);

        Map<String, Integer> held = new TreeMap<>();
        for (CopyFile file : export.answers().get(Export.HERE).copy().files()) {
            held.merge(file.store(), file.records(), Integer::sum);
        }
        Map<String, Integer> mentioned = Mentions.of(person.value(), client, databases());
        copies.withheld().forEach(withheld -> mentioned.remove(withheld.store()));
        assertThat(held).as("copied, against all that mention the person").isEqualTo(mentioned);
    }

    @Test
    void namesNoCollectionTwice() {
        List<String> named = Stream.concat(
                        copies.holdings().stream().map(Holding::store),
                        copies.withheld().stream().map(Withheld::store))
                .toList();

        assertThat(named).doesNotHaveDuplicates();
    }

    /** Somebody who has a part in everything. */
    private PersonId planted() {
        OrgId town = new OrgId("vila-" + UUID.randomUUID());
        roll.apply(new ApplyForMembership(town, MemberKind.TOWN_COUNCIL, "Vila", "08298", DAY));
        PersonId person = register();
        PersonId heir = register();
        MandateId first = appointments.start(person, town, technician(), DAY);
        appointments.start(heir, town, technician(), DAY);
        contacts.show(person, town, true, Instant.now());
        mongo.getCollection("guests")
                .insertOne(new Document("_id", person.value())
                        .append("address", UUID.randomUUID().toString())
                        .append("state", "CONFIRMED")
                        .append("asked", List.of())
                        .append("lastUse", Date.from(Instant.now())));
        OrganId organ = new OrganId("grup-" + UUID.randomUUID());
        composition.form(organ, OrganKind.WORKING_GROUP, Map.of(Language.CA, "Grup"), DAY);
        composition.seat(organ, new Revision(1), person, town, Seat.Vote.VOICE, DAY);
        Revision read = new Revision(appointments.get(first).version());
        handovers.handOver(first, read, new Handover(heir, Set.of(), Ending.at(Instant.now())), Instant.now());
        erasures.request(person, heir);
        orders.record(person, heir, "E-2026/12");
        comparisons.done(comparisons.begin(), 2, new Found(List.of(), List.of(person.value()), List.of(), List.of()));
        return person;
    }

    private static Capacity technician() {
        return new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.USER);
    }

    private PersonId register() {
        Profile profile = new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                cat.xarxa.members.person.Language.CA,
                ZoneId.of("Europe/Madrid"));
        return registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    /** The service's own, and that of the keys. */
    private List<String> databases() {
        String keys = environment.getRequiredProperty("xarxa.keys.mongodb-uri");
        return List.of(
                mongo.getCollection("people").getNamespace().getDatabaseName(),
                Objects.requireNonNull(new ConnectionString(keys).getDatabase()));
    }
}
