package cat.xarxa.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerFailure;
import org.junit.jupiter.api.Test;

class ServerKindTests {

    @Test
    void isNamedInAnyCase() {
        assertThat(ServerKind.named("processes")).isEqualTo(ServerKind.PROCESSES);
        assertThat(ServerKind.named(" Containers ")).isEqualTo(ServerKind.CONTAINERS);
    }

    @Test
    void refusesAnyOtherWordRatherThanGuess() {
        assertThatThrownBy(() -> ServerKind.named("docker"))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("XARXA_TEST_SERVERS is docker: say processes or containers.");
    }
}
