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
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.mail.PostRound.Posted;
import cat.xarxa.notification.mail.Prepared.Ready;
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
    void stopsWhenTheConnectionBreaksAndLeavesTheRestUntouched() {
        Posted posted = round(new Receipt.Accepted("smtp-250"), new Receipt.Interrupted("smtp-interrupted"))
                .post(letters(5));

        assertThat(posted.serverAway()).isTrue();
        assertThat(posted.outcomes())
                .extracting(Outcome::state)
                .containsExactly(DeliveryState.ACCEPTED, DeliveryState.DEFERRED);
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
                settings,
                Traces.none(),
                CLOCK);
    }

    private static MailGateway answering(List<Receipt> receipts) {
        Iterator<Receipt> next = receipts.iterator();
        return () -> new MailGateway.Connection() {
            @Override
            public Receipt post(Letter letter) {
                return next.next();
            }

            @Override
            public void close() {}
        };
    }

    private static List<Ready> letters(int count) {
        List<Ready> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(ready(NOW, 0));
        }
        return letters;
    }

    private static Ready ready(Instant since, int attempts) {
        DeliveryKey key = DeliveryKey.of(UUID.randomUUID(), UUID.randomUUID(), Channel.EMAIL);
        Reason reason = new Reason("network-news", UUID.randomUUID(), "IMMEDIATE");
        Waiting mail = new Waiting(key, UUID.randomUUID(), List.of(reason), attempts, since, null);
        Letter letter = letterTo("tecnic.vic@example.org");
        return new Ready(mail, letter.to(), letter);
    }
}
