package cat.xarxa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private final DeliveryKey key = DeliveryKey.of(UUID.randomUUID(), UUID.randomUUID(), Channel.EMAIL);

    @Test
    void isTriedAgainOnlyWhenItIsDeferred() {
        assertThat(Outcome.deferred(key, Duration.ofMinutes(1), "smtp-450").state())
                .isEqualTo(DeliveryState.DEFERRED);
        assertThatThrownBy(() -> Outcome.of(key, DeliveryState.DEFERRED, "smtp-450"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome(key, DeliveryState.ACCEPTED, Duration.ofMinutes(1), "smtp-250"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
