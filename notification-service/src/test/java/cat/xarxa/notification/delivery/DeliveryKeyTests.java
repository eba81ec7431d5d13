package cat.xarxa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryKeyTests {

    private static final UUID EVENT = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e");
    private static final UUID PERSON = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01");

    @Test
    void isMadeOfRecipientSourceEventChannelAndPurpose() {
        assertThat(DeliveryKey.of(EVENT, PERSON, Channel.EMAIL).text())
                .isEqualTo(EVENT + "/person:" + PERSON + "/EMAIL/PUBLICATION");
    }

    @Test
    void isReadAsItWasWritten() {
        DeliveryKey key = DeliveryKey.of(EVENT, PERSON, Channel.INBOX);

        assertThat(DeliveryKey.parse(key.text())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b/c/d", "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e/partner:uab/INBOX/PUBLICATION", "x/y"})
    void isNotReadFromAnythingElse(String text) {
        assertThatThrownBy(() -> DeliveryKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
