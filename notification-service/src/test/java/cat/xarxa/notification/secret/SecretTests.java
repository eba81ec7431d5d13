package cat.xarxa.notification.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTests {

    private final Secret secret = new Secret("0123456789abcdef0123456789abcdef");

    @Test
    void derivesTheSameFromTheSame() {
        assertThat(secret.derive("unsubscribe", "x"))
                .isEqualTo(secret.derive("unsubscribe", "x"))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void derivesAnotherForAnotherUseTextOrSecret() {
        assertThat(secret.derive("unsubscribe", "x"))
                .isNotEqualTo(secret.derive("mailbox", "x"))
                .isNotEqualTo(secret.derive("unsubscribe", "y"))
                .isNotEqualTo(secret.derive("unsubscribex", ""))
                .isNotEqualTo(new Secret("another-secret-of-at-least-32-chars").derive("unsubscribe", "x"));
    }

    @Test
    void isNotShort() {
        assertThatThrownBy(() -> new Secret("short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("short\"");
    }
}
