package cat.xarxa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.MailQueue.Claim;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The mail queue, shared by several who work it off. */
@RunningService
class MailQueueIT {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    Ledger ledger;

    @Autowired
    MailQueue queue;

    @Autowired
    Tallies tallies;

    @Autowired
    Transactions transactions;

    @Autowired
    Ids ids;

    private UUID event;

    @BeforeEach
    void queueTenMails() {
        mailRoom().stop();
        world.forgetEverybody();
        event = ids.next();
        List<Delivery> mails = IntStream.range(0, 10).mapToObj(i -> mail()).toList();
        transactions.inTransaction(() -> ledger.open(event, event + ".0", mails));
    }

    @AfterEach
    void openTheMailRoom() {
        mailRoom().start();
    }

    @Test
    void givesEachMailToOneOnly() {
        Claim one = queue.claim(6, LEASE);
        Claim other = queue.claim(6, LEASE);
        Claim none = queue.claim(6, LEASE);

        Set<DeliveryKey> all = new HashSet<>(keys(one));
        all.addAll(keys(other));
        assertThat(one.mails()).hasSize(6);
        assertThat(other.mails()).hasSize(4);
        assertThat(all).hasSize(10);
        assertThat(none.mails()).isEmpty();
    }

    @Test
    void givesAwayAgainWhatSomebodyDiedWith() throws InterruptedException {
        Claim died = queue.claim(10, Duration.ofMillis(50));
        Thread.sleep(80);

        Claim next = queue.claim(10, LEASE);

        assertThat(keys(next)).containsExactlyInAnyOrderElementsOf(keys(died));
    }

    @Test
    void writesDownNothingForWhoLostTheLease() throws InterruptedException {
        Claim late = queue.claim(1, Duration.ofMillis(50));
        Thread.sleep(80);
        Claim holder = queue.claim(10, LEASE);

        queue.record(late, outcomes(late, DeliveryState.ACCEPTED));
        assertThat(tallies.of(event)).isEqualTo(Map.of("EMAIL", Map.of("QUEUED", 10L)));

        queue.record(holder, outcomes(holder, DeliveryState.ACCEPTED));
        assertThat(tallies.of(event)).isEqualTo(Map.of("EMAIL", Map.of("ACCEPTED", 10L)));
    }

    @Test
    void movesTheTalliesWithTheRows() {
        Claim claim = queue.claim(3, LEASE);
        List<DeliveryKey> keys = keys(claim);

        queue.record(
                claim,
                List.of(
                        Outcome.of(keys.get(0), DeliveryState.ACCEPTED, "smtp-250"),
                        Outcome.of(keys.get(1), DeliveryState.BOUNCED, "smtp-550"),
                        Outcome.deferred(keys.get(2), Duration.ofHours(1), "smtp-450")));

        assertThat(tallies.of(event))
                .isEqualTo(Map.of("EMAIL", Map.of("QUEUED", 7L, "ACCEPTED", 1L, "BOUNCED", 1L, "DEFERRED", 1L)));
        assertThat(queue.claim(10, LEASE).mails()).hasSize(7);
    }

    @Test
    void takesWhatIsDeferredAgainWhenItsTimeHasCome() throws InterruptedException {
        Claim claim = queue.claim(10, LEASE);
        queue.record(
                claim,
                keys(claim).stream()
                        .map(key -> Outcome.deferred(key, Duration.ofMillis(50), "smtp-450"))
                        .toList());
        Thread.sleep(80);

        assertThat(queue.claim(10, LEASE).mails())
                .hasSize(10)
                .allSatisfy(mail -> assertThat(mail.attempts()).isEqualTo(1));
    }

    @Test
    void takesBackWhatWasNotTried() {
        Claim claim = queue.claim(10, LEASE);

        queue.release(claim, keys(claim), Duration.ZERO);

        assertThat(queue.claim(10, LEASE).mails())
                .hasSize(10)
                .allSatisfy(mail -> assertThat(mail.attempts()).isZero());
        assertThat(tallies.of(event)).isEqualTo(Map.of("EMAIL", Map.of("QUEUED", 10L)));
    }

    @Test
    void knowsForHowLongTheOldestHasWaited() throws InterruptedException {
        Thread.sleep(50);
        assertThat(queue.age()).isBetween(Duration.ofMillis(50), Duration.ofMinutes(1));

        queue.claim(10, LEASE);

        assertThat(queue.age()).isZero();
    }

    private Delivery mail() {
        return Delivery.of(
                DeliveryKey.of(event, ids.next(), Channel.EMAIL),
                event + ".0",
                ids.next(),
                DeliveryState.QUEUED,
                List.of(new Reason("network-news", UUID.randomUUID(), "IMMEDIATE")),
                Instant.parse("2026-11-24T10:00:00Z"));
    }

    private static List<DeliveryKey> keys(Claim claim) {
        return claim.mails().stream().map(Waiting::key).toList();
    }

    private static List<Outcome> outcomes(Claim claim, DeliveryState state) {
        return keys(claim).stream()
                .map(key -> Outcome.of(key, state, "smtp-250"))
                .toList();
    }

    private SmartLifecycle mailRoom() {
        return context.getBean("mailRoom", SmartLifecycle.class);
    }
}
