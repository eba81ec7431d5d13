package cat.xarxa.members.running;

import cat.xarxa.local.testing.matrix.AuthorisationMatrix;
import cat.xarxa.local.testing.matrix.Column;
import cat.xarxa.local.testing.matrix.Sample;
import cat.xarxa.members.client.ClientId;
import cat.xarxa.members.client.ClientScope;
import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.contact.ContactBook;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.export.order.ExportOrders;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.network.LogoFixtures;
import cat.xarxa.members.network.NetworkDescription;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.organ.Composition;
import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.OrganKind;
import cat.xarxa.members.organ.Seat;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.partner.Agreement;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerKind;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each endpoint answers everybody as the authorisation matrix says. */
@LonelyService
class AuthorisationMatrixIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final String ORGAN = "{\"kind\": \"WORKING_GROUP\", \"texts\": {\"ca\": {\"title\": \"Grup %s\"}}}";
    private static final String PROFILE = "{\"name\": \"Persona\", \"lang\": \"ca\", \"emails\":"
            + " [{\"address\": \"persona@example.org\", \"kind\": \"PERSONAL\"}]}";
    private static final String MAILBOXES =
            "{\"contacts\": [{\"about\": \"Alcaldia\", \"address\": \"alcaldia@example.org\"}]}";
    private static final String INVITATION = "{\"name\": \"Persona\", \"lang\": \"ca\", \"emails\":"
            + " [{\"address\": \"p%s@example.org\", \"kind\": \"PERSONAL\"}],"
            + " \"role\": \"TECHNICIAN\", \"rights\": \"USER\"}";
    private static final String APPOINTMENT = "{\"name\": \"Persona\", \"lang\": \"ca\", \"emails\":"
            + " [{\"address\": \"d%s@example.org\", \"kind\": \"PERSONAL\"}], \"duties\": [\"OFFICE\"]}";
    private static final String APPLICATION =
            "{\"kind\": \"TOWN_COUNCIL\", \"name\": \"%s\", \"townIneCode5\": \"08298\"}";

    private static final String DESCRIPTION = "{\"name\": \"Xarxa de prova\", \"languages\": [\"ca\"],"
            + " \"senderName\": \"Xarxa\", \"senderAddress\": \"xarxa@example.org\"}";

    private static final String LIST = "{\"lines\": [{\"kind\": \"COLLABORATOR\", \"name\": \"%s\", \"id\": \"l-%s\","
            + " \"townIneCode5\": \"08298\", \"state\": \"ADHERED\", \"on\": \"2021-01-01\"}]}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MemberRoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    Composition composition;

    @Autowired
    Alliances alliances;

    @Autowired
    PartnerAccess access;

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @Autowired
    Erasures erasures;

    @Autowired
    ExportOrders orders;

    @Autowired
    ContactBook contacts;

    @Autowired
    OwnDescription network;

    private PersonId seated;

    @BeforeEach
    void haveSomebodyToSeat() {
        seated = person();
        appointments.start(seated, OrgId.XARXA, new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.USER), DAY);
    }

    @BeforeEach
    void haveTheOrganisationsOfTheMatrix() {
        for (String slug : List.of(Column.MEMBER, Column.OTHER_MEMBER)) {
            if (organisations.find(new OrgId(slug)).isEmpty()) {
                roll.apply(new ApplyForMembership(new OrgId(slug), MemberKind.TOWN_COUNCIL, slug, "08298", DAY));
            }
        }
        if (organisations.find(new OrgId(Column.PARTNER)).isEmpty()) {
            organisations.claim(new Organisation(new OrgId(Column.PARTNER), Column.PARTNER));
        }
    }

    private PersonId person() {
        Profile profile = new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                cat.xarxa.members.person.Language.CA,
                ZoneId.of("Europe/Madrid"));
        return registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    @TestFactory
    Stream<DynamicNode> answersAsTheMatrixSays() {
        return AuthorisationMatrix.of("members-service").tests(context, (row, owner) -> {
            Sample sample = thing(row.object(), owner);
            return switch (row.path()) {
                case "/api/v1/members/{id}/adhere" ->
                    sample.withBody("{\"assemblyOn\": \"2021-02-01\", \"minutes\": \"https://example.org/acta\"}");
                case "/api/v1/members/{id}/suspend" -> sample.withBody("{\"reason\": \"prova\"}");
                case "/api/v1/organs/{id}/seats" ->
                    sample.withBody("{\"personId\": \"" + seated + "\", \"orgId\": \"xarxa\", \"vote\": \"VOICE\"}");
                case "/api/v1/mandates/{id}/succession", "/api/v1/mandates/{id}/succession/preview" ->
                    sample.withBody("{\"successor\": \"" + colleague(owner).personId() + "\"}");
                case "/api/v1/mandates/{id}/rights" -> sample.withBody("{\"rights\": \"EDITOR\"}");
                case "/api/v1/mandates/{id}/end" -> sample.withBody("{\"to\": \"2021-02-01\"}");
                case "/api/v1/members/{id}/leave" -> sample.withBody("{\"reason\": \"RESIGNED\"}");
                default -> sample;
            };
        });
    }

    private Sample thing(String kind, String owner) {
        return switch (kind) {
            case "people" -> Sample.of("org", owner).withBody(INVITATION.formatted(UUID.randomUUID()));
            case "colleague" ->
                Sample.of("org", owner)
                        .with("person", colleague(owner).personId().toString());
            case "mandate" ->
                Sample.of("id", colleague(owner).getId().toString()).withHeader("If-Match", "\"0\"");
            case "own erasure" -> Sample.any().withBody("{\"confirm\": \"persona@example.org\"}");
            case "somebody" ->
                Sample.any().withBody("{\"personId\": \"" + colleague(owner).personId() + "\"}");
            case "erasure" ->
                Sample.of("id", erasures.request(person(), seated).id().toString());
            case "ask for a copy" ->
                Sample.any()
                        .withBody("{\"personId\": \"" + colleague(owner).personId() + "\", \"reference\": \"E-1\"}");
            case "export order" ->
                Sample.of("id", orders.record(person(), seated, "E-1").id().toString());
            case "contacts" ->
                Sample.of("org", owner).withHeader("If-Match", mailboxes(owner)).withBody(MAILBOXES);
            case "consent" -> Sample.of("org", owner).withBody("{\"shown\": true}");
            case "profile" -> Sample.any().withHeader("If-Match", "\"0\"").withBody(PROFILE);
            case "description" ->
                Sample.any().withHeader("If-Match", described()).withBody(DESCRIPTION);
            case "new logo" -> Sample.any().withHeader("Content-Type", "image/png");
            case "logo" -> Sample.of("digest", LogoFixtures.takenInBy(network).digest());
            case "new duty" -> Sample.any().withBody(APPOINTMENT.formatted(UUID.randomUUID()));
            case "person" ->
                Sample.of("person", person().toString())
                        .withHeader("If-Match", "\"0\"")
                        .withBody("{\"duties\": [\"AUDITOR\"]}");
            case "new" -> Sample.any().withBody(APPLICATION.formatted("Poble " + UUID.randomUUID()));
            case "new list" -> Sample.any().withBody(LIST.formatted(UUID.randomUUID(), UUID.randomUUID()));
            case "new partner" ->
                Sample.any().withBody("{\"kind\": \"cooperative\", \"name\": \"" + UUID.randomUUID() + "\"}");
            case "partner" -> partner();
            case "new client" -> partner().withBody("{\"name\": \"agenda\", \"scopes\": [\"content:read\"]}");
            case "client" -> client();
            case "waiting account" -> Sample.of("key", person().toString());
            case "new guest" ->
                Sample.any()
                        .withBody("{\"email\": \"g" + UUID.randomUUID()
                                + "@example.org\", \"lang\": \"ca\", \"wish\": \"" + UUID.randomUUID() + "\"}");
            case "new organ" -> Sample.any().withBody(ORGAN.formatted(UUID.randomUUID()));
            case "organ" -> organ(false);
            case "seat" -> organ(true);
            case "applicant" -> member(MemberState.APPLIED);
            case "pending" -> member(MemberState.PENDING);
            case "member" -> member(MemberState.ADHERED);
            case "suspended" -> member(MemberState.SUSPENDED);
            default -> Sample.any();
        };
    }

    /** Somebody's mandate for an organisation that is there from the first call on. */
    private Mandate colleague(String owner) {
        OrgId org = new OrgId(owner);
        return appointments.get(
                appointments.start(person(), org, new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.USER), DAY));
    }

    /** What a writer of the description has read. */
    private String described() {
        return new Revision(network.current().map(NetworkDescription::version).orElse(0L)).etag();
    }

    /** What a writer of the mailboxes has read. */
    private String mailboxes(String owner) {
        return new Revision(contacts.mailboxesOf(new OrgId(owner)).version()).etag();
    }

    /** A partner, to be changed. */
    private Sample partner() {
        OrgId id = new OrgId("aliada-" + UUID.randomUUID());
        alliances.agree(new Organisation(id, "Aliada"), PartnerKind.COOPERATIVE, Agreement.since(DAY));
        return Sample.of("id", id.slug()).withHeader("If-Match", "\"1\"").withBody("{}");
    }

    /** A machine of a partner, to be changed. */
    private Sample client() {
        OrgId id = new OrgId("aliada-" + UUID.randomUUID());
        alliances.agree(new Organisation(id, "Aliada"), PartnerKind.COOPERATIVE, Agreement.since(DAY));
        access.create(new ClientId(id, "agenda"), Set.of(ClientScope.CONTENT_READ));
        return Sample.of("id", id.slug())
                .with("name", "agenda")
                .withHeader("If-Match", "\"1\"")
                .withBody("{}");
    }

    /** An organ, to be changed. */
    private Sample organ(boolean withSeat) {
        OrganId id = new OrganId("grup-" + UUID.randomUUID());
        composition.form(id, OrganKind.WORKING_GROUP, Map.of(Language.CA, "Grup"), DAY);
        Sample sample = Sample.of("id", id.slug()).withBody("{}");
        long version = 1;
        if (withSeat) {
            UUID seat = composition.seat(id, new Revision(1), seated, OrgId.XARXA, Seat.Vote.VOICE, DAY);
            sample = sample.with("seat", seat.toString());
            version = 2;
        }
        return sample.withHeader("If-Match", new Revision(version).etag());
    }

    /** A body that has come so far, to take its next step. */
    private Sample member(MemberState state) {
        OrgId id = new OrgId("poble-" + UUID.randomUUID());
        roll.apply(new ApplyForMembership(id, MemberKind.TOWN_COUNCIL, "Ajuntament de prova", "08298", DAY));
        if (state != MemberState.APPLIED) {
            roll.admit(id, newest(id), DAY);
        }
        if (state == MemberState.ADHERED || state == MemberState.SUSPENDED) {
            roll.adhere(id, newest(id), new Adhesion(DAY, null, null));
        }
        if (state == MemberState.SUSPENDED) {
            roll.suspend(id, newest(id), DAY, "prova");
        }
        return Sample.of("id", id.slug())
                .withHeader("If-Match", newest(id).etag())
                .withBody("{}");
    }

    private Revision newest(OrgId id) {
        return new Revision(roll.get(id).version());
    }
}
