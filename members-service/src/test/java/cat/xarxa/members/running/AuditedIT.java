package cat.xarxa.members.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What the audit log knows of members, partners, people and mandates. */
@LonelyService
class AuditedIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @Autowired
    MemberRoll roll;

    @Autowired
    Alliances alliances;

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @Autowired
    MongoOperations mongo;

    private final OrgId org = new OrgId("a" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void knowsHowABodyBecameAMember() {
        Adhesion adhesion = new Adhesion(DAY, DAY, null);
        roll.apply(new ApplyForMembership(org, MemberKind.TOWN_COUNCIL, "Ajuntament", "08298", DAY));
        roll.admit(org, new Revision(1), DAY);
        roll.adhere(org, new Revision(2), adhesion);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> roll.adhere(org, new Revision(3), adhesion));

        assertThat(actions(org)).containsExactly("member.applied", "member.admitted", "member.adhered");
        assertThat(entries(org))
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("actor", "system").containsEntry("organisation", org.slug()));
        assertThat(changed(entries(org).getLast()))
                .containsExactly("state PENDING ADHERED", "adheredOn null 2021-01-01", "assemblyOn null 2021-01-01");
    }

    @Test
    void knowsWhoBecameAPartnerOnce() {
        alliances.agree(new Organisation(org, "Entitat"), PartnerKind.values()[0], Agreement.since(DAY));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> alliances.agree(
                        new Organisation(org, "Entitat"), PartnerKind.values()[0], Agreement.since(DAY)));

        assertThat(actions(org)).containsExactly("partner.agreed");
    }

    @Test
    void knowsPeopleAndMandatesByTheirIdsOnly() {
        Profile profile = new Profile(
                new PersonName("Secret Puig"),
                List.of(new Email("secret@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        PersonId person = registry.register(Person.Kind.MANDATED, profile, Set.of());
        Capacity editor = new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.EDITOR);
        MandateId mandate = appointments.start(person, OrgId.XARXA, editor, DAY);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> appointments.start(person, OrgId.XARXA, editor, DAY));
        appointments.end(mandate, DAY.plusDays(1));

        assertThat(actions(person)).containsExactly("person.registered");
        assertThat(changed(entries(person).getFirst())).containsExactly("kind null MANDATED", "duties null ");
        assertThat(actions(mandate)).containsExactly("mandate.started", "mandate.ended");
        assertThat(changed(entries(mandate).getFirst()))
                .contains("personId null " + person, "orgId null xarxa", "rights null EDITOR");
        assertThat(changed(entries(mandate).getLast())).containsExactly("to null 2021-01-02");
        assertThat(entries(person).getFirst().toJson())
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("hidden");
    }

    private List<String> actions(Object id) {
        return entries(id).stream().map(entry -> entry.getString("action")).toList();
    }

    private static List<String> changed(Document entry) {
        return entry.getList("changes", Document.class).stream()
                .map(change ->
                        change.getString("field") + " " + change.getString("before") + " " + change.getString("after"))
                .toList();
    }

    private List<Document> entries(Object id) {
        String object = id instanceof OrgId slug ? slug.slug() : id.toString();
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", object))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
