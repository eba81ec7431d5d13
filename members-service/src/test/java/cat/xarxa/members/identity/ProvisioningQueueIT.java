package cat.xarxa.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.members.identity.Accounts.Change;
import cat.xarxa.members.identity.ProvisioningQueue.Row;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.running.LonelyService;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@LonelyService
class ProvisioningQueueIT {

    private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    ProvisioningQueue queue;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Transactions transactions;

    @Autowired
    IdentityRounds worker;

    @BeforeEach
    void workAlone() {
        worker.stop();
        freeTheLease();
        mongo.getCollection("provisioning").deleteMany(new Document());
    }

    @AfterEach
    void leaveItWorking() {
        freeTheLease();
        worker.start();
    }

    /** A worker may have had it a moment ago, or the service not be prepared yet: that happens beside its start. */
    private void freeTheLease() {
        mongo.getCollection("leases")
                .updateOne(
                        new Document("_id", "identity"),
                        new Document("$set", new Document("until", new Date(0))),
                        new UpdateOptions().upsert(true));
    }

    @Test
    void holdsOneRowForManyChanges() {
        queue.changed(person, NOW);
        queue.changed(person, NOW);

        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.next(NOW)).map(Row::changes).hasValue(2L);
        assertThat(queue.next(NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    void closesARowWhoseChangesAreAllDone() {
        queue.changed(person, NOW);

        queue.done(queue.next(NOW).orElseThrow());

        assertThat(queue.waiting()).isZero();
        assertThat(queue.next(NOW)).isEmpty();
    }

    @Test
    void keepsARowOpenThatChangedWhileItWasWorkedOn() {
        queue.changed(person, NOW);
        Row seen = queue.next(NOW).orElseThrow();
        queue.changed(person, NOW);

        queue.done(seen);
        queue.refused(seen, refusal(), NOW.plusSeconds(60));

        assertThat(queue.next(NOW)).map(Row::problem).isEmpty();
        assertThat(queue.next(NOW)).map(Row::attempts).hasValue(0);
    }

    @Test
    void setsARefusedRowAsideUntilItsTimeOrAChange() {
        queue.changed(person, NOW);
        queue.refused(queue.next(NOW).orElseThrow(), refusal(), NOW.plusSeconds(60));

        assertThat(queue.next(NOW.plusSeconds(59))).isEmpty();
        assertThat(queue.next(NOW.plusSeconds(60))).map(Row::attempts).hasValue(1);
        queue.changed(person, NOW.plusSeconds(1));
        assertThat(queue.next(NOW.plusSeconds(1))).map(Row::attempts).hasValue(0);
    }

    @Test
    void remembersTheAccountWhateverHappensToTheRow() {
        queue.remember(account(), new Accounts.Projected("of-keycloak", Change.MADE));
        queue.changed(person, NOW);
        queue.done(queue.next(NOW).orElseThrow());

        assertThat(queue.accountOf(person)).hasValue("of-keycloak");
    }

    @Test
    void tellsTheAuditLogOfAccountsThatHadToBeMadeOrMended() {
        for (Change change : List.of(Change.MADE, Change.NONE, Change.MENDED, Change.NONE)) {
            queue.remember(account(), new Accounts.Projected("of-keycloak", change));
        }

        List<Document> entries = mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", person.toString()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
        assertThat(entries)
                .extracting(entry -> entry.getString("action"))
                .containsExactly("account.made", "account.mended");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry).containsEntry("actor", "system");
            assertThat(entry.toJson()).contains("manlleu:TECHNICIAN:EDITOR").doesNotContain("example.org");
        });
    }

    @Test
    void forgetsAChangeThatWasNotCommitted() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    queue.changed(person, NOW);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(queue.waiting()).isZero();
    }

    @Test
    void isWorkedOffByOneAtATime() {
        WorkLease one = new WorkLease(mongo);
        WorkLease other = new WorkLease(mongo);

        assertThat(one.hold()).isTrue();
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();
        one.release();
        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
        one.release();
        assertThat(other.hold()).isTrue();
    }

    @Test
    void isLeftToOthersByWhoStops() {
        WorkLease stopping = new WorkLease(mongo);
        assertThat(stopping.hold()).isTrue();

        stopping.close();
        assertThat(stopping.hold()).isFalse();

        stopping.open();
        assertThat(stopping.hold()).isTrue();
    }

    @Test
    void goesToAnotherWhenTheHolderIsGone() {
        WorkLease gone = new WorkLease(mongo);
        WorkLease next = new WorkLease(mongo);
        assertThat(gone.hold()).isTrue();
        assertThat(next.hold()).isFalse();

        mongo.getCollection("leases")
                .updateOne(new Document(), new Document("$set", new Document("until", Date.from(Instant.now()))));

        assertThat(next.hold()).isTrue();
    }

    @Test
    void remembersInvitationsUntilTheyAreSent() {
        transactions.inTransaction(() -> queue.invite(person, NOW));
        Row first = queue.next(NOW).orElseThrow();
        assertThat(first.awaitsInvitation()).isTrue();
        queue.invited(first, NOW.plusSeconds(1));
        assertThat(queue.of(person)).map(Row::awaitsInvitation).hasValue(false);

        transactions.inTransaction(() -> queue.invite(person, NOW.plusSeconds(2)));
        queue.invited(first, NOW.plusSeconds(3));

        assertThat(queue.of(person)).map(Row::awaitsInvitation).hasValue(true);
    }

    @Test
    void remembersWhenSomebodyFirstSignedIn() {
        queue.changed(person, NOW);

        queue.signedIn(person, NOW.plusSeconds(1));
        queue.signedIn(person, NOW.plusSeconds(2));

        assertThat(queue.of(person)).map(Row::signedInAt).hasValue(NOW.plusSeconds(1));
    }

    private static Accounts.Refused refusal() {
        return new Accounts.Refused(Accounts.Reason.ADDRESS_TAKEN, "Keycloak answered 409");
    }

    private Account account() {
        Account.Grant grant = new Account.Grant("manlleu", "TECHNICIAN", "EDITOR");
        return new Account(person, "algu@example.org", "ca", List.of(grant), Set.of());
    }
}
