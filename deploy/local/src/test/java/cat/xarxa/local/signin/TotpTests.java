package cat.xarxa.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final String SECRET_OF_THE_RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(new Totp(SECRET_OF_THE_RFC).codeAt(Instant.ofEpochSecond(seconds)))
                .isEqualTo(code);
    }

    @Test
    void readsASecretAsPeopleTypeIt() {
        assertThat(new Totp("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").codeAt(Instant.ofEpochSecond(59)))
                .isEqualTo("287082");
    }

    @Test
    void refusesWhatIsNotBase32() {
        assertThatThrownBy(() -> new Totp("GEZ1")).hasMessageContaining("'1'");
    }
}
