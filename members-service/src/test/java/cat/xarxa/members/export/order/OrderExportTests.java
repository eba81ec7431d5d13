package cat.xarxa.members.export.order;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.export.command.OrderExport;
import cat.xarxa.platform.problem.InvalidInputException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference stays in the audit log: it names an entry of a register, and nobody. */
class OrderExportTests {

    @ParameterizedTest
    @ValueSource(strings = {"E-2026/1234", " 12 ", "reg:2026.11-3"})
    void takesAnEntryOfARegister(String reference) {
        assertThatCode(() -> new OrderExport(UUID.randomUUID(), reference).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "Remei Prat", "remei@example.org", "-1", "12345678901234567890123456789012345678901"})
    void refusesWhatCouldBeANameOrAText(String reference) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new OrderExport(UUID.randomUUID(), reference).check());
    }
}
