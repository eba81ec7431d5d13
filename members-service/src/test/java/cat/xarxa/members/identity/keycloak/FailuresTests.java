package cat.xarxa.members.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.identity.Accounts;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTests {

    @Test
    void handsOnAnAnswer() {
        assertThat(Failures.translated(() -> "answer")).isEqualTo("answer");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503})
    void waitsForWhatConcernsEverybody(int status) {
        assertThatExceptionOfType(Accounts.Away.class).isThrownBy(() -> Failures.translated(answered(status)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409})
    void setsAsideWhatConcernsOneAccount(int status) {
        assertThatExceptionOfType(Accounts.Refused.class)
                .isThrownBy(() -> Failures.translated(answered(status)))
                .withMessage("Keycloak answered " + status);
    }

    @Test
    void waitsWhenNobodyAnswers() {
        Supplier<String> unanswered = () -> {
            throw new ProcessingException("Connection refused");
        };

        assertThatExceptionOfType(Accounts.Away.class).isThrownBy(() -> Failures.translated(unanswered));
    }

    private static Supplier<String> answered(int status) {
        return () -> {
            throw new WebApplicationException(Response.status(status).build());
        };
    }
}
