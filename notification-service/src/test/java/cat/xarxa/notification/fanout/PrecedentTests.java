package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Sequel.Kind;
import cat.xarxa.notification.subscription.Frequency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody is told next follows from what they were told before. */
class PrecedentTests {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID EVENT = new UUID(0, 2);
    private static final Instant AT = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant DUE = Instant.parse("2026-11-30T07:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"ACCEPTED", "COVERED", "QUEUED", "DEFERRED"})
    void goesAtOnceToWhomAMailWent(DeliveryState state) {
        for (Kind kind : Set.of(Kind.CORRECTION, Kind.WITHDRAWAL)) {
            Decision owed = told("WEEKLY", mail(state, null)).owed(PERSON, networkNews(), kind);

            assertThat(owed.channels()).containsExactlyInAnyOrder(Channel.INBOX, Channel.EMAIL);
            assertThat(owed.isForNow()).isTrue();
        }
    }

    @Test
    void goesInTheNextDigestToWhomADigestToldIt() {
        Decision owed = told("WEEKLY", mail(DeliveryState.IN_DIGEST, DUE)).owed(PERSON, networkNews(), Kind.WITHDRAWAL);

        assertThat(owed.digests()).containsExactly(Frequency.WEEKLY);
        assertThat(told("IMMEDIATE", mail(DeliveryState.IN_DIGEST, DUE))
                        .owed(PERSON, networkNews(), Kind.CORRECTION)
                        .digests())
                .as("there were too many mails on that day")
                .containsExactly(Frequency.DAILY);
    }

    @Test
    void isCorrectedInTheDigestThatIsGoingToTellItAndNotWithdrawnInOne() {
        Precedent waiting = told("WEEKLY", mail(DeliveryState.HELD, DUE));

        assertThat(waiting.owed(PERSON, networkNews(), Kind.CORRECTION).channels())
                .contains(Channel.EMAIL);
        assertThat(waiting.owed(PERSON, networkNews(), Kind.WITHDRAWAL).channels())
                .containsExactly(Channel.INBOX);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"SUPPRESSED", "BOUNCED", "FAILED", "RECALLED", "EXPIRED"})
    void staysInTheInboxOfWhomNoMailReached(DeliveryState state) {
        assertThat(told("IMMEDIATE", mail(state, null))
                        .owed(PERSON, networkNews(), Kind.CORRECTION)
                        .channels())
                .containsExactly(Channel.INBOX);
    }

    @Test
    void showsNothingOfWhatWasRecalled() {
        assertThat(Precedent.of(List.of(row(Channel.INBOX, DeliveryState.RECALLED, null, "WEEKLY")))
                        .shown())
                .isFalse();
    }

    private static Precedent told(String frequency, Mail mail) {
        return Precedent.of(Stream.of(
                        row(Channel.INBOX, DeliveryState.DELIVERED, null, frequency),
                        row(Channel.EMAIL, mail.state(), mail.due(), frequency))
                .toList());
    }

    private static Mail mail(DeliveryState state, @Nullable Instant due) {
        return new Mail(state, due);
    }

    private static Delivery row(Channel channel, DeliveryState state, @Nullable Instant due, String frequency) {
        return new Delivery(
                DeliveryKey.of(EVENT, PERSON, channel),
                "slice",
                networkNews().id(),
                state,
                1,
                List.of(new Reason("network-news", new UUID(0, 3), frequency)),
                AT,
                due);
    }

    private record Mail(DeliveryState state, @Nullable Instant due) {}
}
