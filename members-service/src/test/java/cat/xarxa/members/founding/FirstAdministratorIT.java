package cat.xarxa.members.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.transaction.Transactions;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Starts by hand. */
@LonelyService
class FirstAdministratorIT {

    private static final String ADDRESS = "primera@example.org";

    @Autowired
    MongoOperations mongo;

    @Autowired
    Registry registry;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Transactions transactions;

    @BeforeEach
    void forgetEverybody() {
        Stream.of("people", "sign_in_addresses", "provisioning")
                .forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    @Test
    void isInvitedWithTheDutiesThatInviteAllOthers() {
        start(" Primera@Example.org ");

        assertThat(registry.withAccount()).singleElement().satisfies(first -> {
            assertThat(registry.get(first).duties()).containsExactlyInAnyOrder(Duty.OFFICE, Duty.PLATFORM_ADMIN);
            assertThat(registry.get(first).profile().emails())
                    .extracting(Email::address)
                    .containsExactly(ADDRESS);
        });
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void isInvitedOnceHoweverOftenTheServiceStarts() {
        start(ADDRESS);
        List<PersonId> before = registry.withAccount();

        start(ADDRESS);
        start("altra@example.org");

        assertThat(registry.withAccount()).isEqualTo(before);
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void isInvitedOnceWhenTwoStartTogether() throws Exception {
        Callable<Void> starting = () -> {
            start(ADDRESS);
            return null;
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (var started : two.invokeAll(List.of(starting, starting))) {
                started.get();
            }
        }

        assertThat(registry.withAccount()).hasSize(1);
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void isNobodyWhereTheDeploymentNamesNobody() {
        start("");

        assertThat(registry.withAccount()).isEmpty();
    }

    @Test
    void isNotNeededWhereSomebodyAdministratesTheNetwork() {
        Profile profile = new Profile(
                new PersonName("Algú"),
                List.of(new Email("algu@example.org", Email.Kind.PERSONAL)),
                Language.CA,
                ZoneId.of("Europe/Madrid"));
        registry.register(Person.Kind.MANDATED, profile, Set.of(Duty.PLATFORM_ADMIN));

        start(ADDRESS);

        assertThat(registry.withAccount()).hasSize(1);
        assertThat(invitations()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oficina", "a@b", "a b@example.org", "a@example.org,b@example.org"})
    void isRefusedWithoutAnAddress(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(address))
                .withMessageContaining("XARXA_FIRST_ADMIN")
                .withMessageContaining("name@example.cat");
        assertThat(registry.withAccount()).isEmpty();
    }

    private void start(String address) {
        new FirstAdministrator(registry, onboarding, transactions, address).prepare();
    }

    private long invitations() {
        return mongo.getCollection("provisioning")
                .countDocuments(new Document("inviteAt", new Document("$exists", true)));
    }
}
