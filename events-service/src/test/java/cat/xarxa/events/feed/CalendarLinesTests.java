package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinesTests {

    @Test
    void leavesShortLinesAlone() {
        String line = "SUMMARY:" + "x".repeat(67);

        assertThat(folded(line + "\r\nURL:y\r\n")).isEqualTo(line + "\r\nURL:y\r\n");
    }

    @Test
    void foldsALineOfOneByteTooMany() {
        assertThat(folded("SUMMARY:" + "x".repeat(68) + "\r\n")).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
    }

    @Test
    void countsTheBlankOfAFoldedLine() {
        assertThat(folded("x".repeat(75 + 74 + 1))).isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"à", "€", "😀", "x😀à€"})
    void tearsNoCharacter(String text) {
        String line = text.repeat(200);
        String folded = folded(line);

        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
        assertThat(Arrays.stream(folded.split("\r\n")))
                .allSatisfy(part -> assertThat(part.getBytes(UTF_8).length).isBetween(1, 75));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a\\r\\nb, a\\nb", "a\\rb, a\\nb", "a\\nb, a\\nb", "a\\r\\n\\rb, a\\n\\nb", "a\\tb, a\\tb"})
    void knowsOneSortOfLineBreak(String text, String clean) {
        assertThat(CalendarLines.clean(text.translateEscapes())).isEqualTo(clean.translateEscapes());
    }

    @Test
    void dropsControls() {
        assertThat(CalendarLines.clean("a\u0000b\u0007c\u001Bd\u007Fe\u0085f·😀"))
                .isEqualTo("abcdef·😀");
    }

    private static String folded(String calendar) {
        return new String(CalendarLines.fold(calendar), UTF_8);
    }
}
