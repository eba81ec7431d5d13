package cat.xarxa.platform.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditKeyTests {

    private static final String SECRET = "a secret of the tests that is long enough";

    private final AuditKey key = AuditKey.of(SECRET, "content-service");

    @Test
    void isTheSameForTheSameSecretAndService() {
        AuditKey again = AuditKey.of(SECRET, "content-service");

        assertThat(again.id()).isEqualTo(key.id()).hasSize(16);
        assertThat(again.mark("text".getBytes(UTF_8))).isEqualTo(key.mark("text".getBytes(UTF_8)));
        assertThat(again.hasSigned("text", key.sign("text"))).isTrue();
    }

    @Test
    void isAnotherForAnotherServiceOrSecret() {
        for (AuditKey other :
                List.of(AuditKey.of(SECRET, "events-service"), AuditKey.of(SECRET + "!", "content-service"))) {
            assertThat(other.id()).isNotEqualTo(key.id());
            assertThat(other.mark("text".getBytes(UTF_8))).isNotEqualTo(key.mark("text".getBytes(UTF_8)));
            assertThat(other.hasSigned("text", key.sign("text"))).isFalse();
        }
    }

    @Test
    void knowsItsSignatureFromOthers() {
        assertThat(key.hasSigned("tex", key.sign("text"))).isFalse();
        assertThat(key.hasSigned("text", "no base64!")).isFalse();
        assertThat(key.hasSigned("text", "")).isFalse();
    }

    @Test
    void findsTheKeysThatWereUsedBefore() {
        AuditKeys keys = AuditKeys.of("content-service", "the newer secret of these very tests", List.of(SECRET, ""));

        assertThat(keys.find(key.id())).map(AuditKey::id).contains(key.id());
        assertThat(keys.find("0123456789abcdef")).isEmpty();
        assertThat(keys.current().id()).isNotEqualTo(key.id());
    }

    @Test
    void refusesASecretThatCouldBeGuessedAndTellsNobodyThatItHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> AuditKey.of("short", "content-service"));
        assertThat(key.toString()).isEqualTo("AuditKey[" + key.id() + "]");
    }
}
