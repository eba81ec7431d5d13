package cat.xarxa.notification.mail;

import static cat.xarxa.notification.letter.LetterFixtures.letterTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.letter.EmailAddress;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.mail.PostRound.Posted;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.pace.Leave.Go;
import cat.xarxa.notification.pace.Pace;
import cat.xarxa.notification.pace.PaceSettings;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.Receipt;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostRoundTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final MailSettings SETTINGS = new MailSettings(
            1,
            20,
            Duration.ofSeconds(60),
            Duration.ofSeconds(15),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofMillis(500),
            new RetryPlan(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofHours(72)));

    private final Mailboxes mailboxes = mock();
    private final Pace pace = new Pace(
            new PaceSettings(2, 600, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMinutes(10)),
            System::nanoTime);
    private int opened;

    @Test
    void isOverOnceTheServerTookIt() {
        Posted posted = round(new Receipt.Accepted("smtp-250")).post(letters(1));

        assertThat(posted.serverAway()).isFalse();
        assertThat(posted.outcomes())
                .extracting(Outcome::state, Outcome::explain)
                .containsExactly(tuple(DeliveryState.ACCEPTED, "smtp-250"));
        verifyNoInteractions(mailboxes);
    }

    @Test
    void putsOffWhatTheServerWillNotTakeNow() {
        Posted posted = round(new Receipt.NotNow("smtp-450")).post(letters(1));

        assertThat(posted.outcomes())
                .extracting(Outcome::state, Outcome::again)
                .containsExactly(tuple(DeliveryState.DEFERRED, Duration.ofMinutes(1)));
    }

    @Test
    void givesUpAfterThreeDays() {
        Ready old = ready(NOW.minus(Duration.ofHours(71)), 40);

        Posted posted = round(new Receipt.NotNow("smtp-450")).post(List.of(old));

        assertThat(posted.outcomes())
                .extracting(Outcome::state, Outcome::explain)
                .containsExactly(tuple(DeliveryState.FAILED, "smtp-450"));
    }

    @Test
    void remembersAMailboxThatIsGone() {
        List<Ready> letters = letters(1);

        Posted posted =
                round(new Receipt.RecipientRefused("smtp-550-5.1.1", true)).post(letters);

        assertThat(posted.outcomes()).extracting(Outcome::state).containsExactly(DeliveryState.BOUNCED);
        verify(mailboxes).isGone(eq(letters.getFirst().address()), eq("smtp-550-5.1.1"), any());
    }

    @Test
    void blamesNoMailboxForARefusalOfAnotherKind() {
        Posted posted = round(
                        new Receipt.RecipientRefused("smtp-550-5.7.1", false), new Receipt.LetterRefused("smtp-554"))
                .post(letters(2));

        assertThat(posted.outcomes())
                .extracting(Outcome::state)
                .containsExactly(DeliveryState.BOUNCED, DeliveryState.FAILED);
        verifyNoInteractions(mailboxes);
    }

    @Test
    void leavesADomainAloneOverWhichTheConnectionBroke() {
        Posted posted = round(new Receipt.Accepted("smtp-250"), new Receipt.Interrupted("smtp-interrupted"))
                .post(letters(5));

        assertThat(posted.serverAway()).isFalse();
        assertThat(posted.outcomes())
                .extracting(Outcome::state)
                .containsExactly(DeliveryState.ACCEPTED, DeliveryState.DEFERRED);
        assertThat(posted.putOff()).hasSize(3);
    }

    @Test
    void goesOnToOthersOverAnotherConnection() {
        List<Ready> letters = List.of(readyAt("tarpit.example.org"), readyAt("vic.example.org"));

        Posted posted = round(new Receipt.Interrupted("smtp-interrupted"), new Receipt.Accepted("smtp-250"))
                .post(letters);

        assertThat(posted.outcomes())
                .extracting(Outcome::state)
                .containsExactly(DeliveryState.DEFERRED, DeliveryState.ACCEPTED);
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void takesItForTheServersFaultWhenConnectionsBreakOverTwoDomains() {
        List<Ready> letters =
                List.of(readyAt("osona.example.org"), readyAt("bages.example.org"), readyAt("vic.example.org"));

        Posted posted = round(new Receipt.Interrupted("smtp-interrupted"), new Receipt.Interrupted("smtp-interrupted"))
                .post(letters);

        assertThat(posted.serverAway()).isTrue();
        assertThat(posted.outcomes()).hasSize(2);
    }

    @Test
    void postsALetterOverAnotherConnectionWhenTheServerHadHungUp() {
        Posted posted = round(new Receipt.HungUp("smtp-hung-up"), new Receipt.Accepted("smtp-250"))
                .post(letters(1));

        assertThat(posted.outcomes()).extracting(Outcome::state).containsExactly(DeliveryState.ACCEPTED);
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void postsToSlowDomainsLast() {
        pace.done((Go) pace.ask("slow.example.org"), Duration.ofSeconds(3), false);
        Ready slow = readyAt("slow.example.org");
        Ready quick = readyAt("vic.example.org");

        Posted posted = round(new Receipt.Accepted("smtp-250"), new Receipt.Accepted("smtp-250"))
                .post(List.of(slow, quick));

        assertThat(posted.outcomes())
                .extracting(Outcome::key)
                .containsExactly(quick.mail().key(), slow.mail().key());
    }

    @Test
    void endsAfterThreeDaysWhatItsDomainLeftNoTimeFor() {
        pace.done((Go) pace.ask("example.org"), Duration.ofSeconds(10), true);

        Posted posted = round().post(List.of(ready(NOW.minus(Duration.ofHours(72)), 0)));

        assertThat(posted.outcomes())
                .extracting(Outcome::state, Outcome::explain)
                .containsExactly(tuple(DeliveryState.FAILED, "domain-slow"));
    }

    @Test
    void touchesNothingWhileTheServerIsAway() {
        MailGateway away = () -> {
            throw new MailGateway.ServerAway("nobody there");
        };

        Posted posted = round(away, SETTINGS).post(letters(3));

        assertThat(posted.serverAway()).isTrue();
        assertThat(posted.outcomes()).isEmpty();
    }

    @Test
    void endsItsTurnWellBeforeTheLease() {
        MailSettings hasty = new MailSettings(
                1,
                20,
                SETTINGS.lease(),
                Duration.ZERO,
                SETTINGS.rest(),
                SETTINGS.pause(),
                SETTINGS.memory(),
                SETTINGS.pauseOfWriting(),
                SETTINGS.retry());

        Posted posted = round(answering(List.of(new Receipt.Accepted("smtp-250"))), hasty)
                .post(letters(3));

        assertThat(posted.outcomes()).isEmpty();
        assertThat(posted.serverAway()).isFalse();
    }

    private PostRound round(Receipt... receipts) {
        return round(answering(List.of(receipts)), SETTINGS);
    }

    private PostRound round(MailGateway gateway, MailSettings settings) {
        return new PostRound(
                gateway,
                new Assessment(mailboxes, new Postponement(settings, CLOCK), CLOCK),
                pace,
                settings,
                Traces.none(),
                CLOCK);
    }

    private MailGateway answering(List<Receipt> receipts) {
        Iterator<Receipt> next = receipts.iterator();
        return () -> {
            opened++;
            return new ScriptedConnection(next);
        };
    }

    private static List<Ready> letters(int count) {
        List<Ready> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(ready(NOW, 0));
        }
        return letters;
    }

    private static Ready readyAt(String domain) {
        Ready ready = ready(NOW, 0);
        return new Ready(ready.mail(), new EmailAddress("tecnic@" + domain), ready.letter());
    }

    private static Ready ready(Instant since, int attempts) {
        DeliveryKey key = DeliveryKey.of(UUID.randomUUID(), UUID.randomUUID(), Channel.EMAIL);
        Reason reason = new Reason("network-news", UUID.randomUUID(), "IMMEDIATE");
        Waiting mail = new Waiting(key, UUID.randomUUID(), List.of(reason), attempts, since, null);
        Letter letter = letterTo("tecnic.vic@example.org");
        return new Ready(mail, letter.to(), letter);
    }

    /** Answers in order; what has no answer is of no more use. */
    private static final class ScriptedConnection implements MailGateway.Connection {

        private final Iterator<Receipt> next;
        private boolean usable = true;

        ScriptedConnection(Iterator<Receipt> next) {
            this.next = next;
        }

        @Override
        public Receipt post(Letter letter) {
            Receipt receipt = next.next();
            usable = receipt instanceof Receipt.Accepted;
            return receipt;
        }

        @Override
        public boolean isUsable() {
            return usable;
        }

        @Override
        public void close() {}
    }
}
