package cat.xarxa.members.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.members.client.PartnerAccess;
import cat.xarxa.members.identity.FirstCredentials;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.member.MemberFilter;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** Seeds by hand. */
@LonelyService
class SeedingIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Transactions transactions;

    @Autowired
    MemberRoll roll;

    @Autowired
    Alliances alliances;

    @Autowired
    PartnerAccess access;

    @Autowired
    OwnDescription network;

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @BeforeEach
    void forgetEverybody() {
        List.of(
                        "network_description",
                        "organisations",
                        "members",
                        "partners",
                        "partner_clients",
                        "people",
                        "sign_in_addresses",
                        "mandates",
                        "provisioning",
                        "demo_progress")
                .forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    @Test
    void hasNobodyAndNoPasswordsWithoutADemo() {
        assertThat(context.getBeanProvider(FirstCredentials.class).getIfAvailable())
                .isNull();
        assertThat(context.getBeanProvider(DemoSeeder.class).getIfAvailable()).isNull();
        assertThat(registry.withAccount()).isEmpty();
    }

    @Test
    void seedsTheDemoNetwork() {
        seed(people());

        assertNetworkIsWhole();
        assertThat(mongo.getCollection("provisioning").countDocuments(new Document("open", true)))
                .isEqualTo(33);
    }

    @Test
    void seedsNothingTwice() {
        seed(people());
        List<PersonId> before = registry.withAccount();
        long told = outbox();

        seed(people());

        assertThat(registry.withAccount()).isEqualTo(before);
        assertThat(outbox()).isEqualTo(told);
        assertNetworkIsWhole();
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        assertThatThrownBy(() -> seed(new Interrupted(registry, appointments))).hasMessage("interrupted");
        List<PersonId> begun = registry.withAccount();
        assertThat(begun).hasSize(6);

        seed(people());

        assertThat(registry.withAccount()).containsAll(begun);
        assertNetworkIsWhole();
    }

    @Test
    void leavesARealNetworkAlone() {
        Profile real = new Profile(new PersonName("Algú"), List.of(), Language.CA, ZoneId.of("Europe/Madrid"));
        registry.register(Person.Kind.GUEST, real, Set.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> seed(people()))
                .withMessageContaining("Switch XARXA_DEMO off");
        assertThat(registry.withAccount()).isEmpty();
        assertThat(mongo.getCollection("members").countDocuments()).isZero();
    }

    @Test
    void givesCredentialsToDemoPeopleOnly() {
        seed(people());
        PersonId other = people().add(
                        new DemoNetwork.DemoPerson("altra", "Altra", Language.CA, null, null, null),
                        LocalDate.of(2021, 1, 1));
        DemoCredentials first =
                new DemoCredentials(progress(), new DemoCredentials.Chosen("office", "factor", "member"));

        assertThat(first.of(other)).isEmpty();
        assertThat(registry.withAccount().stream().flatMap(person -> first.of(person).stream()))
                .hasSize(33)
                .containsOnlyOnce(new FirstCredentials.Given("office", "factor"))
                .contains(new FirstCredentials.Given("member", null));
    }

    private void assertNetworkIsWhole() {
        MemberFilter adhered = MemberFilter.in(Set.of(MemberState.ADHERED));
        assertThat(roll.list(adhered, null, 100)).hasSize(16);
        assertThat(alliances.list(false, null, 100)).hasSize(7);
        assertThat(access.of(new OrgId("coopcat")))
                .singleElement()
                .satisfies(client -> assertThat(client.nameOf(client.current())).isEqualTo("coopcat-demo"));
        assertThat(network.current()).isPresent();
        assertThat(registry.withAccount()).hasSize(33);
        assertThat(mongo.getCollection("mandates").countDocuments(new Document("open", true)))
                .isEqualTo(32);
        assertThat(mongo.getCollection("mandates").distinct("orgId", String.class))
                .hasSize(16);
    }

    /** But for keys, which leave it as soon as they are sent. */
    private long outbox() {
        List<String> others = List.of("xarxa.audit.checkpoint", "xarxa.members.person-key");
        return mongo.getCollection("outbox").countDocuments(new Document("topic", new Document("$nin", others)));
    }

    private void seed(DemoPeople people) {
        DemoDescription description = new DemoDescription(progress(), network, Clock.systemUTC());
        new DemoSeeder(progress(), description, roll, alliances, people, access).prepare();
    }

    private DemoProgress progress() {
        return new DemoProgress(mongo, transactions);
    }

    private DemoPeople people() {
        return new DemoPeople(registry, appointments);
    }

    /** Breaks off after the seventh person was registered and before that was noted. */
    private static final class Interrupted extends DemoPeople {

        private int people;

        Interrupted(Registry registry, Appointments appointments) {
            super(registry, appointments);
        }

        @Override
        PersonId add(DemoNetwork.DemoPerson person, LocalDate since) {
            PersonId id = super.add(person, since);
            people++;
            if (people > 6) {
                throw new IllegalStateException("interrupted");
            }
            return id;
        }
    }
}
