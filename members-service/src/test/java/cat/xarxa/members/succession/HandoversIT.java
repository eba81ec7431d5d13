package cat.xarxa.members.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.OtherService;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.members.staff.Newcomer;
import cat.xarxa.members.staff.Staff;
import cat.xarxa.members.succession.Succession.State;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class HandoversIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    private final OrgId town = new OrgId("vila-" + UUID.randomUUID());

    @Autowired
    Handovers handovers;

    @Autowired
    Staff staff;

    @Autowired
    Appointments appointments;

    @Autowired
    Organisations organisations;

    @Autowired
    MongoOperations mongo;

    private Mandate leaving;

    @BeforeEach
    void haveATownWithAnAdminWhoLeaves() {
        organisations.claim(new Organisation(town, "Vila"));
        leaving = mandate(invite(town, Role.TECHNICIAN, Rights.ADMIN));
    }

    @Test
    void endsOneMandateAndBeginsTheOther() {
        PersonId successor = invite(town, Role.SUBSTITUTE, Rights.USER);

        handovers.handOver(leaving.getId(), new Revision(0), to(successor), NOW);

        assertThat(appointments.get(leaving.getId()).isOverAt(NOW)).isTrue();
        assertThat(appointments.heldBy(successor, NOW))
                .extracting(Mandate::capacity)
                .containsExactlyInAnyOrder(
                        new Capacity(Role.SUBSTITUTE, Rights.USER), new Capacity(Role.TECHNICIAN, Rights.ADMIN));
        assertThat(told(leaving.getId()))
                .containsExactly("mandate-started.v1", "mandate-succeeded.v1", "mandate-ended.v1");
    }

    @Test
    void leavesNoGapAfterALastDayThatIsOver() {
        PersonId successor = invite(town, Role.SUBSTITUTE, Rights.USER);
        LocalDate lastDay = LocalDate.of(2026, 11, 20);

        handovers.handOver(
                leaving.getId(),
                new Revision(0),
                new Handover(successor, EnumSet.noneOf(Heirloom.class), Ending.after(lastDay)),
                NOW);

        assertThat(mandate(successor).term().from()).isEqualTo(lastDay.plusDays(1));
    }

    @Test
    void raisesTheMandateThatTheSuccessorHas() {
        Mandate own = mandate(invite(town, Role.TECHNICIAN, Rights.USER));

        Plan plan = handovers.plan(leaving.getId(), to(own.personId()));
        handovers.handOver(leaving.getId(), new Revision(0), to(own.personId()), NOW);

        assertThat(plan.existing()).isNotNull();
        assertThat(plan.capacity().rights()).isEqualTo(Rights.ADMIN);
        assertThat(appointments.get(own.getId()).capacity()).isEqualTo(plan.capacity());
        assertThat(told(own.getId())).containsExactly("mandate-started.v1", "mandate-rights-changed.v1");
    }

    @Test
    void doesNothingWhenItIsOnlyPreviewed() {
        PersonId successor = invite(town, Role.SUBSTITUTE, Rights.USER);

        Plan plan = handovers.plan(leaving.getId(), to(successor));

        assertThat(plan.existing()).isNull();
        assertThat(plan.capacity()).isEqualTo(leaving.capacity());
        assertThat(told(leaving.getId())).containsExactly("mandate-started.v1");
        assertThat(handovers.of(town)).isEmpty();
    }

    @Test
    void isAllOrNothing() {
        PersonId successor = invite(town, Role.SUBSTITUTE, Rights.USER);
        Handover tooEarly = new Handover(successor, EnumSet.allOf(Heirloom.class), Ending.after(DAY.minusDays(1)));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> handovers.handOver(leaving.getId(), new Revision(0), tooEarly, NOW));

        assertThat(appointments.heldBy(successor, NOW)).hasSize(1);
        assertThat(told(leaving.getId())).containsExactly("mandate-started.v1");
        handovers.handOver(leaving.getId(), new Revision(0), to(successor), NOW);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> handovers.handOver(leaving.getId(), new Revision(1), to(successor), NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("mandate-ended"));
    }

    @Test
    void refusesWhoIsNobodyOfTheOrganisationOrTheSame() {
        assertThat(fault(to(new PersonId(UUID.randomUUID())))).isEqualTo("unknown-colleague");
        assertThat(fault(to(leaving.personId()))).isEqualTo("same-person");
    }

    @Test
    void followsWhatTheServicesSay() {
        handovers.handOver(leaving.getId(), new Revision(0), to(invite(town, Role.SUBSTITUTE, Rights.USER)), NOW);
        Succession decided = handovers.of(town).getFirst();
        UUID id = decided.decided().successionId();

        assertThat(decided.states(NOW))
                .isEqualTo(Map.of("events-service", State.WAITING, "notification-service", State.WAITING));
        handovers.answered(id, "notification-service", new Succession.Answer(NOW, Map.of("subscriptions", 4)));
        handovers.answered(id, "notification-service", new Succession.Answer(NOW, Map.of("subscriptions", 0)));

        Succession answered = handovers.of(town).getFirst();
        assertThat(answered.answers().get("notification-service").counts()).isEqualTo(Map.of("subscriptions", 4));
        assertThat(answered.states(NOW.plusSeconds(301)))
                .isEqualTo(Map.of("events-service", State.OVERDUE, "notification-service", State.APPLIED));
    }

    @Test
    void hearsEachServiceForItselfOnly() {
        handovers.handOver(leaving.getId(), new Revision(0), to(invite(town, Role.SUBSTITUTE, Rights.USER)), NOW);
        UUID id = handovers.of(town).getFirst().decided().successionId();

        answer("notification", "events", id, "{\"drafts\": 9}");
        answer("notification", "notification", id, "{\"subscriptions\": 4}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(answers()).isEqualTo(Map.of("notification-service", Map.of("subscriptions", 4))));
        answer("events", "events", id, "{\"drafts\": 0}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(answers()).containsEntry("events-service", Map.of("drafts", 0)));
    }

    private static void answer(String topic, String service, UUID succession, String counts) {
        new OtherService("/another-service")
                .tell(
                        "xarxa." + topic + ".succession",
                        "cat.xarxa." + service + ".succession-applied.v1",
                        UUID.randomUUID().toString(),
                        "{\"successionId\": \"" + succession + "\", \"counts\": " + counts + "}");
    }

    private Map<String, Map<String, Integer>> answers() {
        return handovers.of(town).getFirst().answers().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().counts()));
    }

    @Test
    void standsInTheAuditLogOnce() {
        PersonId successor = invite(town, Role.SUBSTITUTE, Rights.USER);
        handovers.handOver(leaving.getId(), new Revision(0), to(successor), NOW);

        List<Document> entries = mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("organisation", town.slug()).append("action", "mandate.succeeded"))
                .into(new ArrayList<>());
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.toJson())
                        .contains(leaving.personId().toString(), successor.toString())
                        .contains("SUBSCRIPTIONS,REGISTRATIONS,DRAFTS"));
    }

    private String fault(Handover handover) {
        return assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> handovers.plan(leaving.getId(), handover))
                .actual()
                .fields()
                .getFirst()
                .code();
    }

    private List<String> told(MandateId mandate) {
        return mongo.getCollection("outbox")
                .find(new Document("key", mandate.toString()))
                .sort(new Document("sequence", 1))
                .map(event -> event.getString("type").replace("cat.xarxa.members.", ""))
                .into(new ArrayList<>());
    }

    private static Handover to(PersonId successor) {
        return new Handover(successor, EnumSet.allOf(Heirloom.class), Ending.at(NOW));
    }

    private Mandate mandate(PersonId person) {
        return staff.get(town, person).mandates().getLast();
    }

    private PersonId invite(OrgId org, Role role, Rights rights) {
        Profile profile = new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        return staff.invite(new Newcomer(org, profile, new Capacity(role, rights), DAY), false);
    }
}
