package cat.xarxa.members.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.OtherService;
import cat.xarxa.members.key.KeyStore;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.TooManyRequestsException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Guests come by confirming, and go by their own word or by not coming any more. */
@LonelyService
class GuestsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration HALF_A_YEAR = Duration.ofDays(185);

    private final String mailbox = "guest" + UUID.randomUUID() + "@example.org";
    private final Email address = new Email(mailbox, Email.Kind.PERSONAL);

    @Autowired
    Guests guests;

    @Autowired
    GuestRound round;

    @Autowired
    Registry registry;

    @Autowired
    KeyStore keys;

    @Autowired
    MongoOperations mongo;

    @Test
    void tellsOfAnAddressAndNotOfAPersonBeforeItIsConfirmed() {
        PersonId guest = ask();

        assertThat(registry.find(guest)).isEmpty();
        assertThat(topics(guest)).contains("xarxa.members.guest", "xarxa.members.contact");
        assertThat(topics(guest)).doesNotContain("xarxa.members.person");
        assertThat(everywhere()).noneMatch(row -> row.contains(mailbox));
    }

    @Test
    void makesAPersonWithoutAnAccountOfWhoConfirms() {
        PersonId guest = ask();

        tell("confirmed", guest);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(registry.find(guest)).isPresent());
        Person person = registry.get(guest);
        assertThat(person.kind()).isEqualTo(Person.Kind.GUEST);
        assertThat(person.profile().lang()).isEqualTo(Language.ES);
        assertThat(person.profile().emails()).containsExactly(address);
        assertThat(registry.withAccount()).doesNotContain(guest);
        assertThat(registry.signingInWith(address)).isEmpty();
        assertThat(topics(guest)).contains("xarxa.members.person");
        assertThat(stored(guest).get("sealed")).isNull();
    }

    @Test
    void isOnePersonHoweverOftenTheyConfirm() {
        PersonId guest = ask();
        guests.confirmed(guest, Instant.now());
        guests.confirmed(guest, Instant.now());

        assertThat(ask()).isEqualTo(guest);
        assertThat(actions(guest)).containsExactly("person.registered");
    }

    @Test
    void writesToNobodyMoreThanThreeTimesADayWhoeverAsks() {
        ask();
        ask();
        ask();

        assertThatExceptionOfType(TooManyRequestsException.class)
                .isThrownBy(this::ask)
                .satisfies(refused -> assertThat(Long.parseLong(refused.retryAfter()))
                        .isBetween(1L, Duration.ofDays(1).toSeconds()));
    }

    @Test
    void forgetsARequestThatNobodyConfirmed() {
        PersonId guest = ask();
        round.work(Instant.now().plus(Guest.WAITING).minusSeconds(60));
        assertThat(keys.find(guest.value())).isPresent();

        round.work(Instant.now().plus(Guest.WAITING).plusSeconds(60));

        assertThat(keys.isDestroyed(guest.value())).isTrue();
        assertThat(mongo.getCollection("guests").countDocuments(new Document("_id", guest.value())))
                .isZero();
        assertThat(mongo.getCollection("key_heartbeats").countDocuments(new Document("_id", "needed")))
                .isEqualTo(1);
        guests.confirmed(guest, Instant.now());
        assertThat(registry.find(guest)).isEmpty();
        assertThat(ask()).isNotEqualTo(guest);
    }

    @Test
    void erasesWhoDidNotComeForHalfAYear() {
        PersonId guest = confirmed();

        round.work(Instant.now().plus(HALF_A_YEAR));

        assertThat(registry.isErased(guest)).isTrue();
        assertThat(actions(guest)).containsExactly("person.registered", "guest.outlived", "person.erased");
        assertThat(mongo.getCollection("guests").countDocuments(new Document("_id", guest.value())))
                .isZero();
    }

    @Test
    void erasesTheOthersWhereOneCannotBe() {
        PersonId guest = confirmed();
        Document nobody = mongo.getCollection("guests")
                .find(new Document("_id", guest.value()))
                .first();
        mongo.getCollection("guests")
                .insertOne(new Document(nobody).append("_id", UUID.randomUUID()).append("address", "nobody's"));

        round.work(Instant.now().plus(HALF_A_YEAR));

        assertThat(registry.isErased(guest)).isTrue();
    }

    @Test
    void keepsWhoCameInBetween() {
        PersonId guest = confirmed();
        guests.used(guest, Instant.now().plus(Duration.ofDays(100)));

        round.work(Instant.now().plus(HALF_A_YEAR));

        assertThat(registry.find(guest)).isPresent();
    }

    @Test
    void erasesWhoSaysSo() {
        PersonId guest = confirmed();

        tell("leaving", guest);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(registry.isErased(guest)).isTrue());
        assertThat(ask()).isNotEqualTo(guest);
    }

    private PersonId confirmed() {
        PersonId guest = ask();
        guests.confirmed(guest, Instant.now());
        return guest;
    }

    private PersonId ask() {
        UUID wish = UUID.randomUUID();
        guests.ask(address, Language.ES, wish);
        return mongo
                .getCollection("outbox")
                .find(new Document("topic", "xarxa.members.guest"))
                .into(new ArrayList<>())
                .stream()
                .filter(event -> event.getString("data").contains(wish.toString()))
                .map(event -> new PersonId(UUID.fromString(event.getString("key"))))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(String what, PersonId guest) {
        new OtherService("/notification-service")
                .tell(
                        "xarxa.notification.guest",
                        "cat.xarxa.notification.guest-" + what + ".v1",
                        guest.toString(),
                        "{\"personId\": \"" + guest + "\"}");
    }

    private Document stored(PersonId guest) {
        return mongo.getCollection("guests")
                .find(new Document("_id", guest.value()))
                .first();
    }

    private List<String> topics(PersonId guest) {
        return mongo.getCollection("outbox")
                .find(new Document("key", guest.toString()))
                .map(event -> event.getString("topic"))
                .into(new ArrayList<>());
    }

    private List<String> everywhere() {
        List<String> rows = new ArrayList<>();
        mongo.getCollectionNames()
                .forEach(name -> mongo.getCollection(name).find().forEach(row -> rows.add(row.toJson())));
        return rows;
    }

    private List<String> actions(PersonId guest) {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", guest.toString()).append("kind", "person"))
                .sort(new Document("_id", 1))
                .map(entry -> entry.getString("action"))
                .into(new ArrayList<>());
    }
}
