package cat.xarxa.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTests {

    @Test
    void isTheDemoUnlessSomebodyWantsNone() {
        assertThat(Beginning.of(Map.of())).isEqualTo(Beginning.DEMO);
        assertThat(Beginning.of(Map.of("DEMO", "0"))).isEqualTo(new Beginning(false, ""));
    }

    @Test
    void invitesWhoIsNamed() {
        assertThat(Beginning.of(Map.of("DEMO", "0", "XARXA_FIRST_ADMIN", " alcaldia@manlleu.cat "))
                        .firstAdministrator())
                .isEqualTo("alcaldia@manlleu.cat");
    }

    @Test
    void invitesNobodyIntoADemo() {
        assertThatThrownBy(() -> Beginning.of(Map.of("XARXA_FIRST_ADMIN", "alcaldia@manlleu.cat")))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("DEMO=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alcaldia", "alcaldia@manlleu", "a@manlleu.cat,b@manlleu.cat", "Alcaldia <a@manlleu.cat>"})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> Beginning.of(Map.of("DEMO", "0", "XARXA_FIRST_ADMIN", address)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("XARXA_FIRST_ADMIN=" + address)
                .hasMessageContaining("name@example.cat");
    }
}
