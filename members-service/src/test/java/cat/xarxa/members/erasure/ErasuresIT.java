package cat.xarxa.members.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.OtherService;
import cat.xarxa.members.duty.DutyRefused;
import cat.xarxa.members.erasure.Erasure.Progress;
import cat.xarxa.members.erasure.Erasure.State;
import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.Duty;
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
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.web.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Somebody is erased: what is left, who is told, and who has to look at it. Keycloak is away all the time. */
@LonelyService
class ErasuresIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Erasures erasures;

    @Autowired
    Heartbeats heartbeats;

    @Autowired
    Registry registry;

    @Autowired
    KeyStore keys;

    @Autowired
    Appointments appointments;

    @Autowired
    Organisations organisations;

    @Autowired
    MongoOperations mongo;

    private final OrgId town = new OrgId("vila-" + UUID.randomUUID());
    private final Email address = new Email("p" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL);
    private final PersonId office = new PersonId(UUID.randomUUID());
    private final PersonId admin = new PersonId(UUID.randomUUID());
    private PersonId person;
    private MandateId mandate;

    @BeforeEach
    void haveTheLastAdminOfATown() {
        organisations.claim(new Organisation(town, "Vila"));
        person = register();
        mandate = appointments.start(person, town, new Capacity(Capacity.Role.TECHNICIAN, Capacity.Rights.ADMIN), DAY);
    }

    @Test
    void leavesNothingOfThePersonButTheFact() {
        Erasure erasure = erasures.eraseMyself(person);

        assertThat(registry.find(person)).isEmpty();
        assertThat(registry.isErased(person)).isTrue();
        assertThat(keys.find(person.value())).isEmpty();
        assertThat(appointments.get(mandate).isOverAt(Instant.now())).isTrue();
        assertThat(mongo.getCollection("people").countDocuments(new Document("_id", person.value())))
                .isZero();
        assertThat(mongo.getCollection("sign_in_addresses").countDocuments(new Document("personId", person.value())))
                .isZero();
        assertThat(erasure.state()).isEqualTo(State.DECIDED);
        assertThat(erasure.progress(Instant.now()))
                .containsEntry("members-service", Progress.CONFIRMED)
                .containsEntry("keycloak", Progress.WAITING);
    }

    @Test
    void doesNotLeaveTheNetworkWithoutAnAdministrator() {
        registry.withDuties().forEach(one -> registry.assign(one.getId(), new Revision(one.version()), Set.of()));
        registry.assign(person, new Revision(0), Set.of(Duty.PLATFORM_ADMIN));

        assertThatExceptionOfType(DutyRefused.class).isThrownBy(() -> erasures.eraseMyself(person));
        assertThat(registry.isErased(person)).isFalse();
        assertThat(appointments.get(mandate).isOverAt(Instant.now())).isFalse();

        PersonId other = register(new Email("o" + UUID.randomUUID() + "@example.org", Email.Kind.PERSONAL));
        registry.assign(other, new Revision(0), Set.of(Duty.PLATFORM_ADMIN));
        assertThat(erasures.eraseMyself(person).state()).isEqualTo(State.DECIDED);
    }

    @Test
    void tellsIdsAndTombstonesOnly() {
        Erasure erasure = erasures.eraseMyself(person);

        assertThat(told(erasure.id()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getString("type")).isEqualTo("cat.xarxa.members.erasure-requested.v1"));
        for (String topic : List.of("xarxa.members.person", "xarxa.members.contact")) {
            assertThat(told(person.value()).stream()
                            .filter(event -> event.getString("topic").equals(topic))
                            .toList()
                            .getLast()
                            .get("data"))
                    .as(topic)
                    .isNull();
        }
        assertThat(told(mandate.value()).getLast().getString("type")).isEqualTo("cat.xarxa.members.mandate-ended.v1");
    }

    @Test
    void keepsNoKeyInTheOutboxOnceItIsSent() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told(person.value()))
                        .noneMatch(event -> event.getString("topic").equals("xarxa.members.person-key")));
    }

    @Test
    void changesNothingTheSecondTime() {
        Erasure erasure = erasures.eraseMyself(person);

        assertThat(erasures.eraseMyself(person).id()).isEqualTo(erasure.id());
        assertThat(erasures.request(person, office).id()).isEqualTo(erasure.id());
        assertThat(erasures.approve(erasure.id(), admin).decidedBy()).isEqualTo(person);

        assertThat(actions()).containsExactly("person.registered", "person.erased");
        assertThat(told(erasure.id())).hasSize(1);
    }

    @Test
    void doesNothingBeforeASecondPersonApproves() {
        Erasure asked = erasures.request(person, office);

        assertThat(registry.find(person)).isPresent();
        assertThat(told(asked.id())).isEmpty();
        assertRefused("four-eyes", () -> erasures.approve(asked.id(), office));
        assertThat(registry.find(person)).isPresent();

        assertThat(erasures.approve(asked.id(), admin).state()).isEqualTo(State.DECIDED);
        assertThat(registry.find(person)).isEmpty();
        assertThat(actions()).containsExactly("person.registered", "erasure.requested", "person.erased");
    }

    @Test
    void canBeRefusedAndAskedForAgain() {
        Erasure asked = erasures.request(person, office);
        assertThat(erasures.request(person, admin).id()).isEqualTo(asked.id());

        erasures.refuse(asked.id(), admin);

        assertRefused("erasure-decided", () -> erasures.approve(asked.id(), admin));
        assertRefused("erasure-decided", () -> erasures.refuse(asked.id(), admin));
        assertThat(registry.find(person)).isPresent();
        assertThat(erasures.request(person, office).id()).isNotEqualTo(asked.id());
        assertThat(actions())
                .containsExactly("person.registered", "erasure.requested", "erasure.refused", "erasure.requested");
    }

    @Test
    void takesThePersonsOwnWordForWhatSomebodyElseAskedFor() {
        Erasure asked = erasures.request(person, office);

        assertThat(erasures.eraseMyself(person))
                .satisfies(done -> assertThat(done.id()).isEqualTo(asked.id()))
                .satisfies(done -> assertThat(done.decidedBy()).isEqualTo(person));
    }

    @Test
    void refusesWhoIsUnknown() {
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> erasures.request(new PersonId(UUID.randomUUID()), office));
    }

    @Test
    void isCompleteWhenAllHaveAnsweredForThemselves() {
        Erasure erasure = erasures.eraseMyself(person);
        answer("notification", "events", erasure.id());
        answer("events", "events", erasure.id());
        answer("notification", "notification", erasure.id());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(erasures.get(erasure.id()).answers())
                        .containsOnlyKeys("members-service", "events-service", "notification-service"));
        assertThat(erasures.get(erasure.id()).state()).isEqualTo(State.DECIDED);

        erasures.confirmed(erasure.id(), "keycloak", new Erasure.Answer(Instant.now(), Map.of("accounts", 1)));

        assertThat(erasures.get(erasure.id()).state()).isEqualTo(State.COMPLETE);
        assertThat(told(erasure.id()))
                .extracting(event -> event.getString("type"))
                .containsExactly("cat.xarxa.members.erasure-requested.v1", "cat.xarxa.members.person-erased.v1");
    }

    @Test
    void freesTheAddress() {
        erasures.eraseMyself(person);

        assertThat(registry.signingInWith(address)).isEmpty();
        assertThat(register()).isNotEqualTo(person);
    }

    @Test
    void keepsTheTopicOfKeysMoving() {
        erasures.eraseMyself(person);
        mongo.getCollection("key_heartbeats").deleteMany(new Document());

        assertThat(heartbeats.round()).isTrue();
        assertThat(heartbeats.round()).isFalse();
        assertThat(mongo.getCollection("outbox_numbers")
                        .countDocuments(new Document("_id.key", new Document("$regex", "^heartbeat-"))))
                .isEqualTo(Heartbeats.BEATS);
    }

    private PersonId register() {
        return register(address);
    }

    private PersonId register(Email email) {
        Profile profile = new Profile(
                new PersonName("Persona de prova"), List.of(email), Language.CA, ZoneId.of("Europe/Madrid"));
        return registry.register(Person.Kind.MANDATED, profile, Set.of());
    }

    private static void answer(String topic, String service, UUID erasure) {
        new OtherService("/another-service")
                .tell(
                        "xarxa." + topic + ".erasure",
                        "cat.xarxa." + service + ".erasure-confirmed.v1",
                        UUID.randomUUID().toString(),
                        "{\"erasureId\": \"" + erasure + "\", \"counts\": {\"names\": 1}}");
    }

    private List<Document> told(UUID key) {
        return mongo.getCollection("outbox")
                .find(new Document("key", key.toString()))
                .sort(new Document("sequence", 1))
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
