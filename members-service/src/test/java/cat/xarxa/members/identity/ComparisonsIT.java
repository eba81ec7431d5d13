package cat.xarxa.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.identity.drift.Comparison;
import cat.xarxa.members.identity.drift.Comparison.State;
import cat.xarxa.members.identity.drift.Comparisons;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Comparisons that somebody asks for, and accounts that are tried again. */
@RunningService
class ComparisonsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Comparisons comparisons;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    ProvisioningQueue queue;

    @Autowired
    Backlog backlog;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void settle() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(queue.waiting()).isZero());
    }

    @AfterEach
    void leaveItRunning() {
        if (!RealKeycloak.process().isRunning()) {
            RealKeycloak.process().start();
        }
    }

    @Test
    void findsAndMendsWhatDriftedOnceItWasAskedFor() {
        UserRepresentation user = user("tecnica.badalona");
        RealKeycloak.realm().users().get(user.getId()).remove();

        Comparison asked = comparisons.ask();
        assertThat(comparisons.ask().id()).as("asked for twice, done once").isEqualTo(asked.id());

        Comparison over = whenOver(asked.id());
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.scheduled()).isFalse();
        assertThat(over.found().made()).containsExactly(person(user));
        assertThat(over.checked()).isEqualTo(over.people()).isPositive();
        assertThat(user("tecnica.badalona")).isNotNull();
    }

    @Test
    void saysThatAccountsCouldNotBeReached() {
        RealKeycloak.process().stop();

        assertThat(whenOver(comparisons.ask().id()).state()).isEqualTo(State.AWAY);
    }

    @Test
    void keepsOfThoseThatFoundNothingOnlyTheNewest() {
        reconciliation.round();
        reconciliation.round();

        List<Comparison> uneventful = comparisons.newest(100).stream()
                .filter(Comparison::scheduled)
                .filter(one -> one.state() == State.DONE && one.found().equals(Comparison.Found.NOTHING))
                .toList();
        assertThat(uneventful).hasSize(1);
    }

    @Test
    void doesNotWaitForOneThatWasBrokenOff() {
        UUID broken = UUID.randomUUID();
        Date before = Date.from(Instant.now().minusSeconds(300));
        mongo.getCollection("comparisons")
                .insertOne(new Document("_id", broken)
                        .append("state", "RUNNING")
                        .append("scheduled", true)
                        .append("askedAt", before)
                        .append("seenAt", before)
                        .append("checked", 10)
                        .append("people", 40)
                        .append(
                                "found",
                                new Document("made", List.of())
                                        .append("mended", List.of())
                                        .append("refused", List.of())
                                        .append("strangers", List.of())));

        assertThat(whenOver(comparisons.ask().id()).state()).isEqualTo(State.DONE);
        assertThat(comparisons.find(broken).orElseThrow().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void triesAnAccountAgainAtOnce() {
        PersonId person = new PersonId(person(user("tecnica.badalona")));
        mongo.getCollection("provisioning")
                .updateOne(
                        new Document("_id", person.value()),
                        new Document(
                                "$set",
                                new Document("open", true)
                                        .append("attempts", 9)
                                        .append("reason", "ADDRESS_TAKEN")
                                        .append("dueAt", Date.from(Instant.now().plusSeconds(3600)))));
        assertThat(backlog.waiting())
                .filteredOn(one -> person.equals(one.person()))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("ADDRESS_TAKEN"));

        assertThat(backlog.tryAgain(person.toString())).isTrue();

        settle();
        assertThat(backlog.tryAgain(person.toString())).isFalse();
        assertThat(backlog.tryAgain("coopcat.agenda")).isFalse();
        assertThat(backlog.tryAgain("..")).isFalse();
    }

    private Comparison whenOver(UUID id) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(comparisons.find(id).orElseThrow().isOpen()).isFalse());
        return comparisons.find(id).orElseThrow();
    }

    private static UserRepresentation user(String name) {
        return RealKeycloak.realm()
                .users()
                .searchByUsername(name + "@example.org", true)
                .getFirst();
    }

    private static UUID person(UserRepresentation user) {
        return UUID.fromString(user.getAttributes().get("person_id").getFirst());
    }
}
