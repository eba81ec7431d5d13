package cat.xarxa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RowsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(1);
    private static final Reason REASON = new Reason("network-news", UUID.randomUUID(), "IMMEDIATE");

    @Test
    void putARowOfTheInboxAtItsPositionUnread() {
        Document row = Rows.of(delivery(Channel.INBOX, DeliveryState.DELIVERED), DUE);

        assertThat(row)
                .containsEntry(Rows.POSITION, 9L)
                .containsEntry(Rows.READ, false)
                .doesNotContainKeys(Rows.DUE, Rows.ATTEMPTS);
    }

    @Test
    void putARowOfMailIntoTheQueueAndNotIntoTheInbox() {
        Document row = Rows.of(delivery(Channel.EMAIL, DeliveryState.QUEUED), DUE);

        assertThat(row)
                .containsEntry(Rows.DUE, Date.from(DUE))
                .containsEntry(Rows.ATTEMPTS, 0)
                .doesNotContainKeys(Rows.POSITION, Rows.READ);
    }

    @Test
    void putARowOfMailThatIsHeldOutsideTheQueueUntilItsDigest() {
        Delivery held = new Delivery(
                key(Channel.EMAIL), "slice", UUID.randomUUID(), DeliveryState.HELD, 0, List.of(REASON), NOW, DUE);

        Document row = Rows.of(held, NOW);

        assertThat(row).containsEntry(Rows.DIGEST_DUE, Date.from(DUE)).doesNotContainKeys(Rows.DUE, Rows.POSITION);
        assertThat(Rows.delivery(row)).isEqualTo(held);
    }

    @Test
    void putARowOfMailThatIsHeldBackOutsideTheQueueAndEveryDigest() {
        Delivery held = delivery(Channel.EMAIL, DeliveryState.HELD);

        Document row = Rows.of(held, NOW);

        assertThat(row).doesNotContainKeys(Rows.DIGEST_DUE, Rows.DUE);
        assertThat(Rows.delivery(row).isHeldBack()).isTrue();
    }

    @Test
    void holdNothingBackFromTheInbox() {
        assertThatThrownBy(() -> delivery(Channel.INBOX, DeliveryState.HELD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepEveryReason() {
        Delivery delivery = new Delivery(
                key(Channel.INBOX),
                "slice",
                UUID.randomUUID(),
                DeliveryState.DELIVERED,
                9,
                List.of(Reason.obligation("territory-alert"), REASON),
                NOW,
                null);

        assertThat(Rows.reasons(Rows.of(delivery, DUE))).containsExactly(Reason.obligation("territory-alert"), REASON);
    }

    @Test
    void needAReason() {
        assertThatThrownBy(() -> new Delivery(
                        key(Channel.INBOX),
                        "slice",
                        UUID.randomUUID(),
                        DeliveryState.DELIVERED,
                        9,
                        List.of(),
                        NOW,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Delivery delivery(Channel channel, DeliveryState state) {
        return new Delivery(key(channel), "slice", UUID.randomUUID(), state, 9, List.of(REASON), NOW, null);
    }

    private static DeliveryKey key(Channel channel) {
        return DeliveryKey.of(UUID.randomUUID(), UUID.randomUUID(), channel);
    }
}
